from math import inf, sqrt


class StreamingNormalizer:
    def __init__(self, columns):
        self.columns = [[0, 0.0, 0.0, inf, -inf] for _ in range(columns)]

    def update(self, chunk):
        if chunk:
            state = []
            for values in zip(*chunk):
                mean = sum(values) / len(values)
                state.append([len(values), mean, sum((x - mean) ** 2 for x in values), min(values), max(values)])
            self.merge(state)

    def state(self):
        return [list(c) for c in self.columns]

    def merge(self, state):
        for c, (n, mean, m2, low, high) in zip(self.columns, state):
            if n and c[0]:
                delta = mean - c[1]
                c[:] = [c[0] + n, (c[1] + mean) / 2, c[2] + m2 + delta * delta * c[0] * n / (c[0] + n), min(c[3], low), max(c[4], high)]
            elif n:
                c[:] = [n, mean, m2, low, high]

    def transform(self, rows):
        if not self.columns[0][0]:
            raise ValueError
        return [[(x - mean) / sqrt(m2 / n) if low != high else 0.0 for x, (n, mean, m2, low, high) in zip(row, self.columns)] for row in rows]
