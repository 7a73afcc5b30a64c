"""Writes the whole crate anew for each minute until it stays as it is. Time: O((m n)^2). Space: O(m n)."""


def oranges_rotting(grid: list[list[int]]) -> int:
    for minute in range(len(grid) * len(grid[0]) + 1):
        after = [[rots(grid, r, c) for c in range(len(grid[0]))] for r in range(len(grid))]
        if after == grid:
            return -1 if any(1 in row for row in grid) else minute
        grid = after
    raise AssertionError("there are more minutes than cells")


def rots(grid: list[list[int]], r: int, c: int) -> int:
    if grid[r][c] != 1:
        return grid[r][c]
    above = r > 0 and grid[r - 1][c] == 2
    below = r < len(grid) - 1 and grid[r + 1][c] == 2
    left = c > 0 and grid[r][c - 1] == 2
    right = c < len(grid[0]) - 1 and grid[r][c + 1] == 2
    return 2 if above or below or left or right else 1
