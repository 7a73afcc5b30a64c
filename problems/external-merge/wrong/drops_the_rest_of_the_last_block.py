import heapq


class ExternalMerge:
    def __init__(self, k):
        self.hungry = list(range(k))
        self.heap = []
        self.left = [0] * k
        self.live = k
        self.serial = 0

    def wanted(self):
        return self.hungry[0] if self.hungry else -1

    def feed(self, block):
        if not self.hungry:
            raise ValueError
        run = self.hungry.pop(0)
        self.left[run] = len(block)
        if not block:
            self.live -= 1
        for record in block:
            self.serial += 1
            heapq.heappush(self.heap, (record[0], run, self.serial, record))

    def take(self, limit):
        taken = []
        while self.live > 1 and self.heap and len(taken) < limit and not self.hungry:
            _, run, _, record = heapq.heappop(self.heap)
            taken.append(record)
            self.left[run] -= 1
            if not self.left[run]:
                self.hungry.append(run)
        return taken

    def held(self):
        return len(self.heap)
