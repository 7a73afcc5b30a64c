def min_path_sum(grid):
    rows, columns = len(grid), len(grid[0])
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for r in range(rows):
        for c in range(columns):
            best[r + 1][c + 1] = grid[r][c] + min(best[r][c + 1], best[r + 1][c])
    return best[rows][columns]
