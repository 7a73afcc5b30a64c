"""Pairs of value and time for each key, and a binary search by hand. Time: O(log n). Space: O(n)."""


class TimeMap:
    def __init__(self):
        self.store = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.store[key].append([value, timestamp])

    def get(self, key: str, timestamp: int) -> str:
        res, values = "", self.store[key]
        left, right = 0, len(values) - 1
        while left <= right:
            m = (left + right) // 2
            if values[m][1] <= timestamp:
                res = values[m][0]
                left = m + 1
            else:
                right = m - 1
        return res
