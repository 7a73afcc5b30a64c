"""Tries all choices of three positions. Time: O(n^3). Space: O(n)."""

from itertools import combinations


def three_sum(nums: list[int]) -> list[list[int]]:
    found = {(a, b, c) for a, b, c in combinations(sorted(nums), 3) if a + b + c == 0}
    return [list(triplet) for triplet in found]
