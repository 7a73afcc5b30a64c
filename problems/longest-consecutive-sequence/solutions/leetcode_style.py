"""Keeps the length of each run at both of its ends and joins runs as values arrive. Time: O(n). Space: O(n)."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        best = 0
        for x in nums:
            if x in length:
                continue
            below = length.get(x - 1, 0)
            above = length.get(x + 1, 0)
            total = below + 1 + above
            length[x] = length[x - below] = length[x + above] = total
            best = max(best, total)
        return best
