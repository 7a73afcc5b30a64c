"""Follows the set of differences between the two groups. Time: O(n * total). Space: O(total)."""


def can_partition(nums: list[int]) -> bool:
    differences = {0}
    for number in nums:
        differences = {abs(d - number) for d in differences} | {d + number for d in differences}
    return 0 in differences
