"""A list of pairs in order of use, searched from the start. Time: O(capacity) per call. Space: O(capacity)."""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.pairs: list[tuple[int, int]] = []

    def get(self, key: int) -> int:
        for i, (stored, value) in enumerate(self.pairs):
            if stored == key:
                self.pairs.append(self.pairs.pop(i))
                return value
        return -1

    def put(self, key: int, value: int) -> None:
        for i, (stored, _) in enumerate(self.pairs):
            if stored == key:
                del self.pairs[i]
                break
        else:
            if len(self.pairs) == self.capacity:
                del self.pairs[0]
        self.pairs.append((key, value))
