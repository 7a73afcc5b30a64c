def oranges_rotting(grid):
    cells = {(r, c): value for r, row in enumerate(grid) for c, value in enumerate(row)}
    fresh = {cell for cell, value in cells.items() if value == 1}
    turned = {cell for cell, value in cells.items() if value == 2}
    minutes = 0
    while fresh and turned:
        turned = {(r + i, c + j) for r, c in turned for i in (-1, 0, 1) for j in (-1, 0, 1)} & fresh
        fresh -= turned
        minutes += 1
    return -1 if fresh else minutes
