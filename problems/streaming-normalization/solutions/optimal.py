"""A state for each chunk, merged by the pairwise rule of Chan, Golub and LeVeque. Time: O(d) per row. Space: O(d)."""

from math import fsum, inf, sqrt

EMPTY = (0, 0.0, 0.0, inf, -inf)


class StreamingNormalizer:
    def __init__(self, columns: int) -> None:
        self._columns = [EMPTY] * columns

    def update(self, chunk: list[list[float]]) -> None:
        if chunk:
            self.merge([summary(values) for values in zip(*chunk)])

    def state(self) -> list[list[float]]:
        return [list(column) for column in self._columns]

    def merge(self, state) -> None:
        self._columns = [merged(mine, other) for mine, other in zip(self._columns, state)]

    def transform(self, rows: list[list[float]]) -> list[list[float]]:
        if self._columns[0] == EMPTY:
            raise ValueError("no rows have been seen")
        return [[z_score(x, column) for x, column in zip(row, self._columns)] for row in rows]


def summary(values):
    """Count, mean, sum of squared deviations, smallest and largest of values that are in memory."""
    mean = fsum(values) / len(values)
    return len(values), mean, fsum((x - mean) ** 2 for x in values), min(values), max(values)


def merged(a, b):
    count = a[0] + b[0]
    if count == 0:
        return EMPTY
    share = b[0] / count
    apart = b[1] - a[1]
    return count, a[1] + apart * share, a[2] + b[2] + apart**2 * share * a[0], min(a[3], b[3]), max(a[4], b[4])


def z_score(x, column):
    count, mean, m2, low, high = column
    # Not m2 == 0: the mean of equal values is not always their value.
    return 0.0 if low == high else (x - mean) / sqrt(m2 / count)
