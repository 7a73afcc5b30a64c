class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.uses = deque()

    def get(self, key):
        if key not in self.values:
            return -1
        self.uses.append(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            while self.uses[0] not in self.values:
                self.uses.popleft()
            del self.values[self.uses.popleft()]
        self.values[key] = value
        self.uses.append(key)
