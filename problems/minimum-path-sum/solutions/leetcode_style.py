"""Overwrites the grid with the cheapest sums, from the end backwards. Time: O(m n). Space: O(1)."""


class Solution:
    def minPathSum(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        for i in range(m - 1, -1, -1):
            for j in range(n - 1, -1, -1):
                if i == m - 1 and j == n - 1:
                    continue
                down = grid[i + 1][j] if i + 1 < m else float("inf")
                right = grid[i][j + 1] if j + 1 < n else float("inf")
                grid[i][j] += min(down, right)
        return grid[0][0]
