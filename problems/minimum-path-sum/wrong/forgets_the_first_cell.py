def min_path_sum(grid):
    rows, columns = len(grid), len(grid[0])
    best = [[0] * columns for _ in range(rows)]
    for r in range(rows):
        for c in range(columns):
            before = [best[i][j] for i, j in ((r - 1, c), (r, c - 1)) if i >= 0 and j >= 0]
            if before:
                best[r][c] = grid[r][c] + min(before)
    return best[-1][-1]
