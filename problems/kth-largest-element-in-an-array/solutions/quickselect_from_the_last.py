"""Quickselect that always takes the last element as its pivot. Time: O(n^2). Space: O(1)."""


def find_kth_largest(nums: list[int], k: int) -> int:
    low, high = 0, len(nums) - 1
    while True:
        pivot = nums[high]
        place = low
        for i in range(low, high):
            if nums[i] > pivot:
                nums[i], nums[place] = nums[place], nums[i]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        if place == k - 1:
            return nums[place]
        if place < k - 1:
            low = place + 1
        else:
            high = place - 1
