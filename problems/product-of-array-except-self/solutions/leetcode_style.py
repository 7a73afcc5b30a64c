"""Divides the product of all that is not 0, with the zeros counted apart. Time: O(n). Space: O(1) beside the answer."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = 1
        for x in nums:
            if x != 0:
                product *= x
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [product if x == 0 else 0 for x in nums]
        return [product // x for x in nums]
