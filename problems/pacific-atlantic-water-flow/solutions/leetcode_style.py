"""Two searches uphill, by recursion, with a table of marks for each ocean. Time: O(m n). Space: O(m n)."""


class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        pacific = [[False] * n for _ in range(m)]
        atlantic = [[False] * n for _ in range(m)]

        def climb(r, c, reached):
            reached[r][c] = True
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                i, j = r + dr, c + dc
                if 0 <= i < m and 0 <= j < n and not reached[i][j] and heights[i][j] >= heights[r][c]:
                    climb(i, j, reached)

        for r in range(m):
            climb(r, 0, pacific)
            climb(r, n - 1, atlantic)
        for c in range(n):
            climb(0, c, pacific)
            climb(m - 1, c, atlantic)
        return [[r, c] for r in range(m) for c in range(n) if pacific[r][c] and atlantic[r][c]]
