def pacific_atlantic(heights):
    rows, columns = len(heights), len(heights[0])
    memo = {}

    def oceans(r, c):
        if (r, c) in memo:
            return memo[r, c]
        memo[r, c] = frozenset()
        found = set()
        for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if i < 0 or j < 0:
                found.add("pacific")
            elif i == rows or j == columns:
                found.add("atlantic")
            elif heights[i][j] <= heights[r][c]:
                found |= oceans(i, j)
        memo[r, c] = frozenset(found)
        return memo[r, c]

    return [[r, c] for r in range(rows) for c in range(columns) if len(oceans(r, c)) == 2]
