import heapq


class ExternalMerge:
    def __init__(self, k):
        self.hungry = list(range(k))
        self.heap = []
        self.blocks = {}

    def wanted(self):
        return self.hungry[0] if self.hungry else -1

    def feed(self, block):
        if not self.hungry:
            raise ValueError
        run = self.hungry.pop(0)
        if block:
            self.blocks[run] = list(reversed(block))
            heapq.heappush(self.heap, (block[0][0], run))

    def take(self, limit):
        taken = []
        while self.heap and len(taken) < limit and not self.hungry:
            _, run = heapq.heappop(self.heap)
            taken.append(self.blocks[run].pop())
            if self.blocks[run]:
                heapq.heappush(self.heap, (self.blocks[run][-1][0], run))
            else:
                self.hungry.append(run)
        return taken

    def held(self):
        return len(self.heap)
