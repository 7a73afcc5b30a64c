"""Merges each land cell with the one above and the one to the left. Time: O(m n log(m n)). Space: O(m n)."""


def num_islands(grid: list[list[str]]) -> int:
    columns = len(grid[0])
    parent = list(range(len(grid) * columns))

    def root(cell: int) -> int:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    islands = 0
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value != "1":
                continue
            islands += 1
            cell = r * columns + c
            for connected, neighbour in (
                (r > 0 and grid[r - 1][c] == "1", cell - columns),
                (c > 0 and row[c - 1] == "1", cell - 1),
            ):
                if connected and root(neighbour) != root(cell):
                    parent[root(cell)] = root(neighbour)
                    islands -= 1
    return islands
