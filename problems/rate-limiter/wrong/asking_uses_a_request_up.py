from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.times = defaultdict(deque)

    def clean(self, client, time):
        times = self.times[client]
        while times and times[0] <= time - self.window:
            times.popleft()
        return times

    def allow(self, client, time):
        times = self.clean(client, time)
        if len(times) < self.limit:
            times.append(time)
            return True
        return False

    def wait(self, client, time):
        if self.allow(client, time):
            return 0
        return self.times[client][0] + self.window - time
