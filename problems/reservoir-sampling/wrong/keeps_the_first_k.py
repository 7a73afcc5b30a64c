class Reservoir:
    def __init__(self, k):
        if k < 1:
            raise ValueError
        self.k, self.slots, self.n = k, [], 0

    def add(self, item, draw):
        self.n += 1
        if len(self.slots) < self.k:
            self.slots.append(item)

    def sample(self):
        return self.slots[:]

    def seen(self):
        return self.n

    def merge(self, items, count, draws):
        self.n += count
        self.slots = (self.slots + list(items))[: self.k]
