"""Goes through all that was ever set, and keeps the latest that fits. Time: O(n). Space: O(n)."""


class TimeMap:
    def __init__(self) -> None:
        self.notes: list[tuple[str, str, int]] = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.notes.append((key, value, timestamp))

    def get(self, key: str, timestamp: int) -> str:
        latest, found = 0, ""
        for noted_key, value, time in self.notes:
            if noted_key == key and latest < time <= timestamp:
                latest, found = time, value
        return found
