def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    minutes = 0
    while True:
        changed = False
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] != 2:
                    continue
                for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= i < rows and 0 <= j < columns and grid[i][j] == 1:
                        grid[i][j] = 2
                        changed = True
        if not changed:
            break
        minutes += 1
    return -1 if any(1 in row for row in grid) else minutes
