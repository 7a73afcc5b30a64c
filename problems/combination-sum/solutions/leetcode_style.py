"""All ways to reach each sum, one candidate after the other. Time: O(n * t * ways). Space: O(t * ways)."""


class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        dp = [[] for _ in range(target + 1)]
        dp[0].append([])
        for c in candidates:
            for s in range(c, target + 1):
                for combination in dp[s - c]:
                    dp[s].append(combination + [c])
        return dp[target]
