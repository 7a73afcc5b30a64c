from bisect import bisect_right


class TimeMap:
    def __init__(self):
        self.times, self.values = {}, {}

    def set(self, key, value, timestamp):
        self.times.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key, timestamp):
        count = bisect_right(self.times.get(key, []), timestamp)
        if count:
            return self.values[key][count - 1]
