"""Walks the whole island of each land cell; the first cell of an island counts. Time: O((m n)^2). Space: O(m n)."""


def num_islands(grid: list[list[str]]) -> int:
    land = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"]
    return sum(min(island_of(grid, cell)) == cell for cell in land)


def island_of(grid: list[list[str]], start: tuple[int, int]) -> set[tuple[int, int]]:
    island = {start}
    edge = [start]
    while edge:
        r, c = edge.pop()
        for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= i < len(grid) and 0 <= j < len(grid[0])
            if inside and grid[i][j] == "1" and (i, j) not in island:
                island.add((i, j))
                edge.append((i, j))
    return island
