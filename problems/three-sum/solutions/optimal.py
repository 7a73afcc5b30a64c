"""Sorts, then closes in on the other two from both ends for each first number. Time: O(n^2). Space: O(n)."""


def three_sum(nums: list[int]) -> list[list[int]]:
    nums = sorted(nums)
    triplets: list[list[int]] = []
    for i, first in enumerate(nums):
        if first > 0:
            break
        if i > 0 and first == nums[i - 1]:
            continue
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = first + nums[low] + nums[high]
            if total < 0:
                low += 1
            elif total > 0:
                high -= 1
            else:
                triplets.append([first, nums[low], nums[high]])
                low += 1
                high -= 1
                while low < high and nums[low] == nums[low - 1]:
                    low += 1
    return triplets
