"""Tries every group. Time: O(2^n). Space: O(n)."""


def can_partition(nums: list[int]) -> bool:
    def try_from(position: int, left: int, right: int) -> bool:
        if position == len(nums):
            return left == right
        number = nums[position]
        return try_from(position + 1, left + number, right) or try_from(position + 1, left, right + number)

    return try_from(0, 0, 0)
