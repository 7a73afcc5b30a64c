def min_path_sum(grid):
    for r in range(1, len(grid)):
        for c in range(1, len(grid[0])):
            grid[r][c] += min(grid[r - 1][c], grid[r][c - 1])
    return grid[-1][-1]
