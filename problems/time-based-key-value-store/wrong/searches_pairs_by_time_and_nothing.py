from bisect import bisect_right
from collections import defaultdict


class TimeMap:
    def __init__(self):
        self.history = defaultdict(list)

    def set(self, key, value, timestamp):
        self.history[key].append((timestamp, value))

    def get(self, key, timestamp):
        count = bisect_right(self.history[key], (timestamp, ""))
        return self.history[key][count - 1][1] if count else ""
