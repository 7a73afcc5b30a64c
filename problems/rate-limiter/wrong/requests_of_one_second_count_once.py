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
            if time not in times:
                times.append(time)
            return True
        return False

    def wait(self, client, time):
        times = self.clean(client, time)
        return 0 if len(times) < self.limit else times[0] + self.window - time
