def min_path_sum(grid):
    best = [0] * len(grid[0])
    for row in grid:
        for c, value in enumerate(row):
            best[c] = value + (max(best[c], best[c - 1]) if c else best[c])
    return best[-1]
