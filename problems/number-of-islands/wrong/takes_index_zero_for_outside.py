def num_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    islands = 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] != "1":
                continue
            islands += 1
            grid[r][c] = "0"
            stack = [(r, c)]
            while stack:
                row, column = stack.pop()
                for i, j in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 < i < rows and 0 < j < columns and grid[i][j] == "1":
                        grid[i][j] = "0"
                        stack.append((i, j))
    return islands
