from collections import defaultdict


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = defaultdict(list)

    def allow(self, client, time):
        if sum(past > time - self.window for past in self.times[client]) < self.limit:
            self.times[client].append(time)
            return True
        return False

    def wait(self, client, time):
        if sum(past > time - self.window for past in self.times[client]) < self.limit:
            return 0
        return max(0, self.times[client][0] + self.window - time)
