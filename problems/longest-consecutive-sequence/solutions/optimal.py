"""Walks up from each value that begins a run. Time: O(n). Space: O(n)."""


def longest_consecutive(nums: list[int]) -> int:
    values = set(nums)
    longest = 0
    # Over the set: a first value that occurs often would start the same walk as often.
    for first in values:
        if first - 1 not in values:
            behind = first
            while behind in values:
                behind += 1
            longest = max(longest, behind - first)
    return longest
