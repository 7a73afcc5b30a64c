from bisect import bisect_right


class TimeMap:
    def __init__(self):
        self.times = []
        self.notes = []

    def set(self, key, value, timestamp):
        self.times.append(timestamp)
        self.notes.append((key, value))

    def get(self, key, timestamp):
        count = bisect_right(self.times, timestamp)
        if count == 0 or self.notes[count - 1][0] != key:
            return ""
        return self.notes[count - 1][1]
