def min_path_sum(grid):
    n = len(grid)
    best = [[float("inf")] * (n + 1) for _ in range(n + 1)]
    best[0][1] = 0
    for r in range(n):
        for c in range(min(n, len(grid[0]))):
            best[r + 1][c + 1] = grid[r][c] + min(best[r][c + 1], best[r + 1][c])
    return best[n][n]
