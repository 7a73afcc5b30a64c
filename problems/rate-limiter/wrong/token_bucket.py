from fractions import Fraction
from math import ceil


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.rate = Fraction(limit, window)
        self.buckets = {}

    def tokens(self, client, time):
        tokens, since = self.buckets.get(client, (Fraction(self.limit), time))
        return min(Fraction(self.limit), tokens + (time - since) * self.rate)

    def allow(self, client, time):
        tokens = self.tokens(client, time)
        accepted = tokens >= 1
        self.buckets[client] = (tokens - accepted, time)
        return accepted

    def wait(self, client, time):
        return max(0, ceil((1 - self.tokens(client, time)) / self.rate))
