from collections import defaultdict


class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key, value, timestamp):
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key, timestamp):
        if not self.times[key] or timestamp < self.times[key][0]:
            return ""
        nearest = min(range(len(self.times[key])), key=lambda i: abs(self.times[key][i] - timestamp))
        return self.values[key][nearest]
