"""Quickselect with random pivots and three parts. Time: O(n) on average. Space: O(n)."""


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        while True:
            pivot = random.choice(nums)
            larger = [x for x in nums if x > pivot]
            smaller = [x for x in nums if x < pivot]
            equal = len(nums) - len(larger) - len(smaller)
            if k <= len(larger):
                nums = larger
            elif k > len(larger) + equal:
                k -= len(larger) + equal
                nums = smaller
            else:
                return pivot
