"""Keeps the smallest last entry for each length, found by binary search. Time: O(n log n). Space: O(n)."""

from bisect import bisect_left


def length_of_lis(nums: list[int]) -> int:
    tails: list[int] = []
    for number in nums:
        place = bisect_left(tails, number)
        tails[place : place + 1] = [number]
    return len(tails)
