def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    turned = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2]
    minutes = 0
    while True:
        following = []
        for r, c in turned:
            for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= i < rows and 0 <= j < columns and grid[i][j] == 1:
                    grid[i][j] = 2
                    following.append((i, j))
        if not following:
            return minutes
        turned = following
        minutes += 1
