"""Counts for each element how many are larger, and how many are equal. Time: O(n^2). Space: O(1)."""


def find_kth_largest(nums: list[int], k: int) -> int:
    for value in nums:
        larger = equal = 0
        for other in nums:
            larger += other > value
            equal += other == value
        if larger < k <= larger + equal:
            return value
    raise ValueError("k is not between 1 and the number of elements")
