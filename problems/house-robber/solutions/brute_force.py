"""Tries every choice of houses, one after the other from the first. Time: O(1.62^n). Space: O(n)."""


def rob(nums: list[int]) -> int:
    def richest(house: int, total: int) -> int:
        if house >= len(nums):
            return total
        taken = richest(house + 2, total + nums[house])
        left = richest(house + 1, total)
        return taken if taken > left else left

    return richest(0, 0)
