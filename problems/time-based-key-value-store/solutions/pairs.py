"""One list of pairs of time and value, searched by its first part. Time: O(log n). Space: O(n)."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.pairs: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.pairs.setdefault(key, [(0, "")]).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        pairs = self.pairs.get(key, [(0, "")])
        return pairs[bisect_right(pairs, timestamp, key=lambda pair: pair[0]) - 1][1]
