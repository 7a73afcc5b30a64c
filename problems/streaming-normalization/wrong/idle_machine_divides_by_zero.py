from math import inf, sqrt


class StreamingNormalizer:
    def __init__(self, columns):
        self.columns = [[0, 0.0, 0.0, inf, -inf] for _ in range(columns)]

    def update(self, chunk):
        for row in chunk:
            self.merge([[1, x, 0.0, x, x] for x in row])

    def state(self):
        return [list(c) for c in self.columns]

    def merge(self, state):
        for c, (n, mean, m2, low, high) in zip(self.columns, state):
            total = c[0] + n
            delta = mean - c[1]
            c[:] = [total, c[1] + delta * n / total, c[2] + m2 + delta * delta * c[0] * n / total, min(c[3], low), max(c[4], high)]

    def transform(self, rows):
        if not self.columns[0][0]:
            raise ValueError
        return [[(x - mean) / sqrt(m2 / n) if low != high else 0.0 for x, (n, mean, m2, low, high) in zip(row, self.columns)] for row in rows]
