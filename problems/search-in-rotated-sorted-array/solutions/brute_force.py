"""Looks at every element. Time: O(n). Space: O(1)."""


def search(nums: list[int], target: int) -> int:
    for i, value in enumerate(nums):
        if value == target:
            return i
    return -1
