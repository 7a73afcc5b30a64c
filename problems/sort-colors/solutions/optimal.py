"""Dijkstra's Dutch national flag: three regions, one pass. Time: O(n). Space: O(1)."""


def sort_colors(nums: list[int]) -> None:
    # Before low: 0. From low to mid: 1. From mid to high: not looked at. Behind high: 2.
    low = mid = 0
    high = len(nums) - 1
    while mid <= high:
        if nums[mid] == 0:
            nums[low], nums[mid] = nums[mid], nums[low]
            low += 1
            mid += 1
        elif nums[mid] == 1:
            mid += 1
        else:
            nums[mid], nums[high] = nums[high], nums[mid]
            high -= 1
