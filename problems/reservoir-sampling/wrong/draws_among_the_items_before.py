class Reservoir:
    def __init__(self, k):
        if k < 1:
            raise ValueError
        self.k, self.slots, self.n = k, [], 0

    def add(self, item, draw):
        if len(self.slots) < self.k:
            self.slots.append(item)
        else:
            j = int(draw * self.n)
            if j < self.k:
                self.slots[j] = item
        self.n += 1

    def sample(self):
        return self.slots[:]

    def seen(self):
        return self.n

    def merge(self, items, count, draws):
        mine, theirs, a, b = self.slots[:], list(items), self.n, count
        self.slots, self.n = [], a + b
        for u, v in draws[: min(self.k, a + b)]:
            if u * (a + b) < a:
                self.slots.append(mine.pop(int(v * len(mine))))
                a -= 1
            else:
                self.slots.append(theirs.pop(int(v * len(theirs))))
                b -= 1
