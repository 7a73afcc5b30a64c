from collections import defaultdict


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = defaultdict(list)

    def recent(self, client, time):
        if self.times[client] and self.times[client][-1] <= time - self.window:
            self.times[client] = []
        return self.times[client]

    def allow(self, client, time):
        if len(self.recent(client, time)) < self.limit:
            self.times[client].append(time)
            return True
        return False

    def wait(self, client, time):
        times = self.recent(client, time)
        return 0 if len(times) < self.limit else times[0] + self.window - time
