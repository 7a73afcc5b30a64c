import heapq


class ExternalMerge:
    def __init__(self, k):
        self.hungry = list(range(k))
        self.heap = []
        self.left = [0] * k

    def wanted(self):
        return self.hungry[0] if self.hungry else -1

    def feed(self, block):
        if not self.hungry:
            raise ValueError
        run = self.hungry.pop(0)
        self.left[run] = len(block)
        for record in block:
            heapq.heappush(self.heap, (record[0], record[1], run, record))

    def take(self, limit):
        taken = []
        while self.heap and len(taken) < limit and not self.hungry:
            _, _, run, record = heapq.heappop(self.heap)
            taken.append(record)
            self.left[run] -= 1
            if not self.left[run]:
                self.hungry.append(run)
        return taken

    def held(self):
        return len(self.heap)
