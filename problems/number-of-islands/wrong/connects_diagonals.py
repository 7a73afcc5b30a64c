def num_islands(grid: list[list[str]]) -> int:
    unvisited = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    islands = 0
    while unvisited:
        islands += 1
        stack = [unvisited.pop()]
        while stack:
            r, c = stack.pop()
            for i in (r - 1, r, r + 1):
                for j in (c - 1, c, c + 1):
                    if (i, j) in unvisited:
                        unvisited.remove((i, j))
                        stack.append((i, j))
    return islands
