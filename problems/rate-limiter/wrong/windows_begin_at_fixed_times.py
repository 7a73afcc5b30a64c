from collections import Counter


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.counts = Counter()

    def allow(self, client, time):
        if self.counts[client, time // self.window] >= self.limit:
            return False
        self.counts[client, time // self.window] += 1
        return True

    def wait(self, client, time):
        if self.counts[client, time // self.window] < self.limit:
            return 0
        return self.window - time % self.window
