"""Keeps all that ever happened and works the sample out from it when asked. Time: O(calls) per question. Space: O(calls)."""

from math import floor


class Reservoir:
    def __init__(self, k):
        if not k > 0:
            raise ValueError("k")
        self.k = k
        self.history = []

    def add(self, item, draw):
        self.history.append(("add", item, draw))

    def merge(self, items, count, draws):
        self.history.append(("merge", tuple(items), count, tuple(draws)))

    def seen(self):
        return sum(1 if event[0] == "add" else event[2] for event in self.history)

    def sample(self):
        slots, n = {}, 0
        for event in self.history:
            if event[0] == "merge":
                slots = self.urn([slots[s] for s in sorted(slots)], n, *event[1:])
                n += event[2]
                continue
            # Slot n counts from 0: the n items before this one come first.
            place = n if len(slots) < self.k else floor(event[2] * (n + 1))
            n += 1
            if place < self.k:
                slots[place] = event[1]
        return [slots[s] for s in sorted(slots)]

    def urn(self, mine, mine_seen, theirs, theirs_seen, draws):
        taken = {}
        theirs = list(theirs)
        while len(taken) < self.k and mine_seen + theirs_seen > 0:
            u, v = draws[len(taken)]
            if u * (mine_seen + theirs_seen) < mine_seen:
                chosen = floor(v * len(mine))
                taken[len(taken)] = mine[chosen]
                mine = mine[:chosen] + mine[chosen + 1 :]
                mine_seen -= 1
            else:
                chosen = floor(v * len(theirs))
                taken[len(taken)] = theirs[chosen]
                theirs = theirs[:chosen] + theirs[chosen + 1 :]
                theirs_seen -= 1
        return taken
