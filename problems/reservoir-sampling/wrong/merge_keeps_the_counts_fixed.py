class Reservoir:
    def __init__(self, k):
        if k < 1:
            raise ValueError
        self.k, self.slots, self.n = k, [], 0

    def add(self, item, draw):
        self.n += 1
        if len(self.slots) < self.k:
            self.slots.append(item)
        elif (j := int(draw * self.n)) < self.k:
            self.slots[j] = item

    def sample(self):
        return self.slots[:]

    def seen(self):
        return self.n

    def merge(self, items, count, draws):
        mine, theirs, a, b = self.slots[:], list(items), self.n, count
        self.slots, self.n = [], a + b
        for u, v in draws[: min(self.k, a + b)]:
            source = mine if (u * (a + b) < a and mine) or not theirs else theirs
            self.slots.append(source.pop(int(v * len(source))))
