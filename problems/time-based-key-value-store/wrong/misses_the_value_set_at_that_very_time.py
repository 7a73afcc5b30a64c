from bisect import bisect_left
from collections import defaultdict


class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key, value, timestamp):
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key, timestamp):
        count = bisect_left(self.times[key], timestamp)
        return self.values[key][count - 1] if count else ""
