def min_path_sum(grid):
    rows, columns = len(grid), len(grid[0])
    r = c = 0
    total = grid[0][0]
    while (r, c) != (rows - 1, columns - 1):
        down = grid[r + 1][c] if r + 1 < rows else float("inf")
        right = grid[r][c + 1] if c + 1 < columns else float("inf")
        if down < right:
            r += 1
        else:
            c += 1
        total += grid[r][c]
    return total
