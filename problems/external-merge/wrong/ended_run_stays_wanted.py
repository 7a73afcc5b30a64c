class ExternalMerge:
    def __init__(self, k):
        self.k = k
        self.blocks = [[] for _ in range(k)]

    def wanted(self):
        for run in range(self.k):
            if not self.blocks[run]:
                return run
        return -1

    def feed(self, block):
        run = self.wanted()
        if run < 0:
            raise ValueError
        self.blocks[run] = list(block)

    def take(self, limit):
        taken = []
        while len(taken) < limit and self.wanted() < 0 and self.k:
            run = min(range(self.k), key=lambda r: self.blocks[r][0][0])
            taken.append(self.blocks[run].pop(0))
        return taken

    def held(self):
        return sum(map(len, self.blocks))
