"""Bubble sort. Time: O(n^2). Space: O(1)."""


def sort_colors(nums: list[int]) -> None:
    for _ in range(len(nums)):
        for i in range(len(nums) - 1):
            if nums[i] > nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
