def num_islands(grid: list[list[str]]) -> int:
    islands = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            land_above = r > 0 and grid[r - 1][c] == "1"
            land_left = c > 0 and row[c - 1] == "1"
            if cell == "1" and not land_above and not land_left:
                islands += 1
    return islands
