"""For each key the times, which rise by themselves, and the values. Time: O(log n). Space: O(n)."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.histories: dict[str, tuple[list[int], list[str]]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        times, values = self.histories.setdefault(key, ([], []))
        times.append(timestamp)
        values.append(value)

    def get(self, key: str, timestamp: int) -> str:
        times, values = self.histories.get(key, ([], []))
        count = bisect_right(times, timestamp)
        return values[count - 1] if count else ""
