class TimeMap:
    def __init__(self):
        self.latest = {}

    def set(self, key, value, timestamp):
        self.latest[key] = (timestamp, value)

    def get(self, key, timestamp):
        time, value = self.latest.get(key, (0, ""))
        return value if time <= timestamp else ""
