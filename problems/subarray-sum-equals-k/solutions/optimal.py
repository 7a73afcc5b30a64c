"""Counts earlier running sums that are k less. Time: O(n). Space: O(n)."""

from collections import Counter


def subarray_sum(nums: list[int], k: int) -> int:
    # The running sum before the first element is 0.
    seen = Counter([0])
    total = found = 0
    for value in nums:
        total += value
        found += seen[total - k]
        seen[total] += 1
    return found
