def num_islands(grid: list[list[str]]) -> int:
    unvisited = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
    islands = 0
    while unvisited:
        islands += 1
        stack = [min(unvisited)]
        unvisited.remove(stack[0])
        while stack:
            r, c = stack.pop()
            for neighbour in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if neighbour in unvisited:
                    unvisited.remove(neighbour)
                    stack.append(neighbour)
    return islands
