"""A queue of cells with their minute, and a count of fresh oranges; changes the grid. Time: O(m n). Space: O(m n)."""


class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, cols = len(grid), len(grid[0])
        queue = deque()
        fresh = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c] == 2:
                    queue.append((r, c, 0))
                elif grid[r][c] == 1:
                    fresh += 1
        time = 0
        while queue:
            r, c, time = queue.popleft()
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                i, j = r + dr, c + dc
                if 0 <= i < rows and 0 <= j < cols and grid[i][j] == 1:
                    grid[i][j] = 2
                    fresh -= 1
                    queue.append((i, j, time + 1))
        return time if fresh == 0 else -1
