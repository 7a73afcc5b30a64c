def pacific_atlantic(heights):
    rows, columns = len(heights), len(heights[0])

    def search(edge):
        reached = set(edge)
        stack = list(edge)
        while stack:
            r, c = stack.pop()
            for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= i < rows and 0 <= j < columns and (i, j) not in reached and heights[i][j] >= heights[r][c]:
                    reached.add((i, j))
                    stack.append((i, j))
        return reached

    pacific = search([(r, 0) for r in range(rows)] + [(0, c) for c in range(columns)])
    atlantic = search([(r, columns - 1) for r in range(rows)] + [(rows - 1, c) for c in range(columns)])
    return [list(cell) for cell in pacific | atlantic]
