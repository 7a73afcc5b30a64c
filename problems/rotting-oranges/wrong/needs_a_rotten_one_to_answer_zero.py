def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    turned = {(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2}
    fresh = {(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 1}
    if not turned:
        return -1
    minutes = 0
    while fresh and turned:
        turned = {p for r, c in turned for p in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))} & fresh
        fresh -= turned
        minutes += 1
    return -1 if fresh else minutes
