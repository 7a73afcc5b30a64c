"""A table: each entry is the best total that ends with taking this house. Time: O(n). Space: O(n)."""


class Solution:
    def rob(self, nums: List[int]) -> int:
        ends = []
        for i, amount in enumerate(nums):
            before = max(ends[max(0, i - 3) : max(0, i - 1)], default=0)
            ends.append(before + amount)
        return max(ends)
