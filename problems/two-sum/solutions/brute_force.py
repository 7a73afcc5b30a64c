"""Tries every pair. Time: O(n^2). Space: O(1)."""


def two_sum(nums: list[int], target: int) -> list[int]:
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
    raise ValueError("no two numbers add up to the target")
