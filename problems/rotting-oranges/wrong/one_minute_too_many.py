from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while queue:
        for _ in range(len(queue)):
            r, c = queue.popleft()
            for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= i < rows and 0 <= j < columns and grid[i][j] == 1:
                    grid[i][j] = 2
                    fresh -= 1
                    queue.append((i, j))
        minutes += 1
    return minutes if fresh == 0 else -1
