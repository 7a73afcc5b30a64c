def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    time = {}

    def spread(r, c, minute):
        for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= i < rows and 0 <= j < columns and grid[i][j] == 1 and (i, j) not in time:
                time[i, j] = minute + 1
                spread(i, j, minute + 1)

    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == 2:
                spread(r, c, 0)
    fresh = sum(row.count(1) for row in grid)
    return -1 if len(time) < fresh else max(time.values(), default=0)
