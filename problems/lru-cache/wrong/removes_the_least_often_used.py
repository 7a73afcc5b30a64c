class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = {}
        self.latest = {}
        self.clock = 0

    def touch(self, key):
        self.clock += 1
        self.latest[key] = self.clock
        self.uses[key] = self.uses.get(key, 0) + 1

    def get(self, key):
        if key not in self.values:
            return -1
        self.touch(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.values, key=lambda k: (self.uses[k], self.latest[k]))
            del self.values[victim], self.uses[victim], self.latest[victim]
        self.values[key] = value
        self.touch(key)
