"""Breadth-first search from all rotten oranges at once, minute by minute. Time: O(m n). Space: O(m n)."""


def oranges_rotting(grid: list[list[int]]) -> int:
    cells = [(r, c, value) for r, row in enumerate(grid) for c, value in enumerate(row)]
    fresh = {(r, c) for r, c, value in cells if value == 1}
    turned = [(r, c) for r, c, value in cells if value == 2]
    minutes = 0
    while fresh and turned:
        minutes += 1
        next_ones = []
        for r, c in turned:
            for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if neighbour in fresh:
                    fresh.remove(neighbour)
                    next_ones.append(neighbour)
        turned = next_ones
    return -1 if fresh else minutes
