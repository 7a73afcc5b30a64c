"""A closed binary search that remembers the last hit and goes on, once to each side. Time: O(log n). Space: O(1)."""


class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        def find(leftmost: bool) -> int:
            low, high, hit = 0, len(nums) - 1, -1
            while low <= high:
                mid = (low + high) // 2
                if nums[mid] == target:
                    hit = mid
                if nums[mid] > target or (leftmost and nums[mid] == target):
                    high = mid - 1
                else:
                    low = mid + 1
            return hit

        return [find(True), find(False)]
