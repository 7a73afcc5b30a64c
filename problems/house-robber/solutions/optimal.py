"""Carries the best total along the street, and the one without the last house. Time: O(n). Space: O(1)."""


def rob(nums: list[int]) -> int:
    best = best_without_last = 0
    for amount in nums:
        best, best_without_last = max(best, best_without_last + amount), best
    return best
