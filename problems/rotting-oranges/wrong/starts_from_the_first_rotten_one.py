def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    fresh = {(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 1}
    turned = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2][:1]
    minutes = 0
    while fresh and turned:
        following = set()
        for r, c in turned:
            following |= {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & fresh
        fresh -= following
        turned = following
        minutes += 1
    return -1 if fresh else minutes
