"""Follows the water from every cell. Time: O((m n)^2). Space: O(m n)."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    found = []
    for r in range(rows):
        for c in range(columns):
            wet = flooded(heights, r, c)
            to_pacific = any(i == 0 or j == 0 for i, j in wet)
            to_atlantic = any(i == rows - 1 or j == columns - 1 for i, j in wet)
            if to_pacific and to_atlantic:
                found.append([r, c])
    return found


def flooded(heights: list[list[int]], r: int, c: int) -> set[tuple[int, int]]:
    wet = {(r, c)}
    front = [(r, c)]
    for i, j in front:
        for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            inside = 0 <= x < len(heights) and 0 <= y < len(heights[0])
            if inside and (x, y) not in wet and heights[x][y] <= heights[i][j]:
                wet.add((x, y))
                front.append((x, y))
    return wet
