"""A heap with the next record of each run in memory. Time: O(log k) per record. Space: O(k * block)."""

from collections import deque
from heapq import heappop, heappush


class ExternalMerge:
    def __init__(self, k: int) -> None:
        # Runs with nothing in memory that have not ended: all of them at first, later at most one.
        self._wanted = deque(range(k))
        # The next record's key and run; a run has at most one entry, so nothing else is ever compared.
        self._next: list[tuple[int, int]] = []
        self._blocks: dict[int, deque[list]] = {}
        self._held = 0

    def wanted(self) -> int:
        return self._wanted[0] if self._wanted else -1

    def feed(self, block: list[list]) -> None:
        if not self._wanted:
            raise ValueError("no run is wanted")
        run = self._wanted.popleft()
        if block:
            self._blocks[run] = deque(block)
            self._held += len(block)
            heappush(self._next, (block[0][0], run))

    def take(self, limit: int) -> list[list]:
        taken: list[list] = []
        while len(taken) < limit and self._next and not self._wanted:
            _, run = heappop(self._next)
            block = self._blocks[run]
            taken.append(block.popleft())
            if block:
                heappush(self._next, (block[0][0], run))
            else:
                self._wanted.append(run)
        self._held -= len(taken)
        return taken

    def held(self) -> int:
        return self._held
