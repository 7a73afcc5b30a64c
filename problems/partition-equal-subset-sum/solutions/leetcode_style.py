"""A table of the sums up to half, filled from high to low for each number. Time: O(n * total). Space: O(total)."""


class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2:
            return False
        target = total // 2
        possible = [True] + [False] * target
        for number in nums:
            for s in range(target, number - 1, -1):
                if possible[s - number]:
                    possible[s] = True
        return possible[target]
