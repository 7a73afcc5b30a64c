"""Scans the list for the next value, from each value. Time: O(n^3). Space: O(1)."""


def longest_consecutive(nums: list[int]) -> int:
    longest = 0
    for value in nums:
        length = 1
        while value + length in nums:
            length += 1
        longest = max(longest, length)
    return longest
