class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def get(self, key):
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)
        return self.values.get(key, -1)

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            self.values.pop(self.order.pop(0), None)
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)
        self.values[key] = value
