"""Keeps everything, and computes in exact fractions whenever it is asked. Time: O(rows) per question. Space: O(rows)."""

from fractions import Fraction
from math import inf, sqrt


class StreamingNormalizer:
    def __init__(self, columns):
        # What was seen of a column: single values, and groups of values.
        self.seen = [[] for _ in range(columns)]

    def update(self, chunk):
        for row in chunk:
            for column, x in zip(self.seen, row):
                column.append((1, Fraction(x), Fraction(0), x, x))

    def merge(self, state):
        for column, (count, mean, m2, low, high) in zip(self.seen, state):
            if count:
                column.append((int(count), Fraction(mean), Fraction(m2), low, high))

    def state(self):
        return [list(self.whole(column)) for column in self.seen]

    def transform(self, rows):
        wholes = [self.whole(column) for column in self.seen]
        if wholes[0][0] == 0:
            raise ValueError("nothing seen")
        result = []
        for row in rows:
            result.append([])
            for x, (count, mean, m2, low, high) in zip(row, wholes):
                result[-1].append(0.0 if high - low == 0 else (x - mean) / sqrt(m2 / count))
        return result

    def whole(self, column):
        count, total, low, high = 0, Fraction(0), inf, -inf
        for n, mean, _, smallest, largest in column:
            count += n
            total += n * mean
            low, high = min(low, smallest), max(high, largest)
        if count == 0:
            return 0, 0.0, 0.0, low, high
        centre, squares = total / count, Fraction(0)
        for n, mean, m2, _, _ in column:
            squares += m2 + n * (mean - centre) ** 2
        return count, float(centre), float(squares), low, high
