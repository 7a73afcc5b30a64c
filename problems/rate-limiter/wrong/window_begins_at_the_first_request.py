class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.open = {}

    def allow(self, client, time):
        start, count = self.open.get(client, (time, 0))
        if time >= start + self.window:
            start, count = time, 0
        if count == self.limit:
            return False
        self.open[client] = (start, count + 1)
        return True

    def wait(self, client, time):
        start, count = self.open.get(client, (time, 0))
        return 0 if count < self.limit or time >= start + self.window else start + self.window - time
