"""Welford's update, one value at a time; states are merged pairwise. Time: O(d) per row. Space: O(d)."""


class StreamingNormalizer:
    def __init__(self, columns):
        self.count = [0] * columns
        self.mean = [0.0] * columns
        self.m2 = [0.0] * columns
        self.low = [float("inf")] * columns
        self.high = [float("-inf")] * columns

    def update(self, chunk):
        for row in chunk:
            for j, x in enumerate(row):
                self.count[j] += 1
                before = x - self.mean[j]
                self.mean[j] += before / self.count[j]
                self.m2[j] += before * (x - self.mean[j])
                self.low[j] = min(self.low[j], x)
                self.high[j] = max(self.high[j], x)

    def state(self):
        return [list(entry) for entry in zip(self.count, self.mean, self.m2, self.low, self.high)]

    def merge(self, state):
        for j, (count, mean, m2, low, high) in enumerate(state):
            if not count:
                continue
            total = self.count[j] + count
            delta = mean - self.mean[j]
            self.m2[j] += m2 + delta * delta * (self.count[j] * count / total)
            self.mean[j] += delta * count / total
            self.count[j] = total
            self.low[j], self.high[j] = min(self.low[j], low), max(self.high[j], high)

    def transform(self, rows):
        if not self.count[0]:
            raise ValueError("nothing seen")
        spread = [(m2 / n) ** 0.5 if low < high else 0.0 for m2, n, low, high in zip(self.m2, self.count, self.low, self.high)]
        return [[(x - mean) / sigma if sigma else 0.0 for x, mean, sigma in zip(row, self.mean, spread)] for row in rows]
