"""Recursion from the front that remembers its results. Time: O(m n). Space: O(m n)."""


class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        memo = {}

        def solve(i, j):
            if i == len(word1):
                return len(word2) - j
            if j == len(word2):
                return len(word1) - i
            if (i, j) not in memo:
                if word1[i] == word2[j]:
                    memo[i, j] = solve(i + 1, j + 1)
                else:
                    memo[i, j] = 1 + min(solve(i + 1, j + 1), solve(i + 1, j), solve(i, j + 1))
            return memo[i, j]

        return solve(0, 0)
