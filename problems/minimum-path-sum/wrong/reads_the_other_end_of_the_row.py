def min_path_sum(grid):
    best = [float("inf")] * len(grid[0])
    best[0] = 0
    for row in grid:
        for c, value in enumerate(row):
            best[c] = min(best[c], best[c - 1]) + value
    return best[-1]
