def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    turned = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2]
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while fresh and turned:
        following = []
        for r, c in turned:
            for i, j in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if i < rows and j < columns and grid[i][j] == 1:
                    grid[i][j] = 2
                    fresh -= 1
                    following.append((i, j))
        turned = following
        minutes += 1
    return -1 if fresh else minutes
