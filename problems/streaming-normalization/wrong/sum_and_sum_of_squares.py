from math import inf, sqrt


class StreamingNormalizer:
    def __init__(self, columns):
        self.columns = [[0, 0.0, 0.0, inf, -inf] for _ in range(columns)]

    def update(self, chunk):
        for row in chunk:
            for c, x in zip(self.columns, row):
                c[:] = [c[0] + 1, c[1] + x, c[2] + x * x, min(c[3], x), max(c[4], x)]

    def state(self):
        return [[n, s / n, max(q - s * s / n, 0.0), low, high] if n else [n, s, q, low, high] for n, s, q, low, high in self.columns]

    def merge(self, state):
        for c, (n, mean, m2, low, high) in zip(self.columns, state):
            c[:] = [c[0] + n, c[1] + n * mean, c[2] + m2 + n * mean * mean, min(c[3], low), max(c[4], high)]

    def transform(self, rows):
        if not self.columns[0][0]:
            raise ValueError
        return [[(x - mean) / sqrt(m2 / n) if low != high and m2 else 0.0 for x, (n, mean, m2, low, high) in zip(row, self.state())] for row in rows]
