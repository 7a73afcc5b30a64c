"""The walk from each beginning of a run, but over the list: once for each duplicate. Time: O(n^2). Space: O(n)."""


def longest_consecutive(nums: list[int]) -> int:
    values = set(nums)
    longest = 0
    for value in nums:
        if value - 1 in values:
            continue
        length = 0
        while value + length in values:
            length += 1
        longest = max(longest, length)
    return longest
