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
        mine, theirs = self.slots[:], list(items)
        self.slots, self.n = [], self.n + count
        a, b = len(mine), len(theirs)
        for u, v in draws[: min(self.k, a + b)]:
            if u * (a + b) < a:
                self.slots.append(mine.pop(int(v * len(mine))))
                a -= 1
            else:
                self.slots.append(theirs.pop(int(v * len(theirs))))
                b -= 1
