"""Algorithm R, and a merge that draws from an urn of both streams. Time: O(1) per item, O(k^2) per merge. Space: O(k)."""


class Reservoir:
    def __init__(self, k: int) -> None:
        if k < 1:
            raise ValueError(f"a sample needs at least one slot, not {k}")
        self._k = k
        self._slots: list[int] = []
        self._seen = 0

    def add(self, item: int, draw: float) -> None:
        self._seen += 1
        if self._seen <= self._k:
            self._slots.append(item)
            return
        slot = int(draw * self._seen)
        if slot < self._k:
            self._slots[slot] = item

    def sample(self) -> list[int]:
        return self._slots.copy()

    def seen(self) -> int:
        return self._seen

    def merge(self, items: list[int], count: int, draws: list[tuple[float, float]]) -> None:
        left, mine, theirs = self._seen + count, self._slots, list(items)
        ours = self._seen
        self._seen += count
        self._slots = []
        for side, place in draws[: min(self._k, left)]:
            from_ours = side * left < ours
            source = mine if from_ours else theirs
            self._slots.append(source.pop(int(place * len(source))))
            ours -= from_ours
            left -= 1
