"""Finds the break first, then searches the one run that can hold the target. Time: O(log n). Space: O(1)."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        if not nums:
            return -1
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle
        first, last = (low, len(nums)) if target <= nums[-1] else (0, low)
        found = bisect_left(nums, target, first, last)
        return found if found < len(nums) and nums[found] == target else -1
