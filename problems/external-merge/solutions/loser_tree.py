"""A tournament of the runs: the winner's successor plays again on its own path only. Time: O(log k) per record. Space: O(k * block)."""

OPEN, ENDED = float("-inf"), float("inf")


class ExternalMerge:
    def __init__(self, k):
        self.size = 1
        while self.size < k:
            self.size *= 2
        self.blocks = [[] for _ in range(self.size)]
        self.places = [0] * self.size
        # A run that is wanted wins against all others; one that has ended loses.
        self.tree = [(ENDED, run % self.size) for run in range(2 * self.size)]
        self.count = 0
        for run in range(k):
            self.play(run, OPEN)

    def play(self, run, key):
        at = self.size + run
        self.tree[at] = (key, run)
        while at > 1:
            at //= 2
            self.tree[at] = min(self.tree[2 * at], self.tree[2 * at + 1])

    def wanted(self):
        key, run = self.tree[1]
        return run if key == OPEN else -1

    def feed(self, block):
        run = self.wanted()
        if run < 0:
            raise ValueError("no run is wanted")
        self.blocks[run], self.places[run] = block, 0
        self.count += len(block)
        self.play(run, block[0][0] if block else ENDED)

    def take(self, limit):
        result = []
        while len(result) < limit and self.tree[1][0] not in (OPEN, ENDED):
            run = self.tree[1][1]
            block, place = self.blocks[run], self.places[run]
            result.append(block[place])
            self.places[run] = place + 1
            if place + 1 < len(block):
                self.play(run, block[place + 1][0])
            else:
                self.blocks[run] = []
                self.play(run, OPEN)
        self.count -= len(result)
        return result

    def held(self):
        return self.count
