"""A queue of all uses; those that are no longer a key's latest are skipped. Time: O(1) amortized. Space: O(calls)."""

from collections import deque


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.uses: deque[int] = deque()
        self.waiting: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self._remove_oldest()
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.uses.append(key)
        self.waiting[key] = self.waiting.get(key, 0) + 1

    def _remove_oldest(self) -> None:
        while True:
            key = self.uses.popleft()
            self.waiting[key] -= 1
            if self.waiting[key] == 0:
                del self.values[key]
                return
