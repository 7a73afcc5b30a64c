def min_path_sum(grid):
    rows, columns = len(grid), len(grid[0])
    for r in range(rows):
        for c in range(columns):
            before = [grid[i][j] for i, j in ((r - 1, c), (r, c - 1), (r - 1, c - 1)) if i >= 0 and j >= 0]
            grid[r][c] += min(before, default=0)
    return grid[-1][-1]
