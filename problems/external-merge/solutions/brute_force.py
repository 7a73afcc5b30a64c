"""Looks through all records in memory for each one that is taken. Time: O(k * block) per record. Space: O(k * block)."""


class ExternalMerge:
    def __init__(self, k):
        self.runs = list(range(k))
        self.ended = set()
        self.memory = []
        self.arrivals = 0

    def wanted(self):
        present = {run for _, run, _, _ in self.memory}
        for run in self.runs:
            if run not in present and run not in self.ended:
                return run
        return -1

    def feed(self, block):
        run = self.wanted()
        if run == -1:
            raise ValueError("memory is full")
        if len(block) == 0:
            self.ended.add(run)
        for record in block:
            self.arrivals += 1
            self.memory.append((record[0], run, self.arrivals, record))

    def take(self, limit):
        result = []
        while self.memory and len(result) < limit and self.wanted() == -1:
            smallest = self.memory[0]
            for entry in self.memory:
                if entry[:3] < smallest[:3]:
                    smallest = entry
            self.memory.remove(smallest)
            result.append(smallest[3])
        return result

    def held(self):
        return len(self.memory)
