def num_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    unvisited = {(r, c) for r in range(rows - 1) for c in range(columns - 1) if grid[r][c] == "1"}
    islands = 0
    while unvisited:
        islands += 1
        stack = [unvisited.pop()]
        while stack:
            r, c = stack.pop()
            for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if neighbour in unvisited:
                    unvisited.remove(neighbour)
                    stack.append(neighbour)
    return islands
