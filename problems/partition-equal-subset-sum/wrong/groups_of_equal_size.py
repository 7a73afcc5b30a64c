from itertools import combinations


def can_partition(nums):
    total = sum(nums)
    if total % 2 or len(nums) % 2:
        return False
    return any(2 * sum(group) == total for group in combinations(nums, len(nums) // 2))
