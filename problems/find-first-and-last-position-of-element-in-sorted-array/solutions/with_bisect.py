"""The standard library's two bounds. Time: O(log n). Space: O(1)."""

from bisect import bisect_left, bisect_right


def search_range(nums: list[int], target: int) -> list[int]:
    first, behind = bisect_left(nums, target), bisect_right(nums, target)
    return [first, behind - 1] if first < behind else [-1, -1]
