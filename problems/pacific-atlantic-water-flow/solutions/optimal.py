"""Walks uphill from each ocean's edges and intersects what it reaches. Time: O(m n). Space: O(m n)."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    height = {(r, c): value for r, row in enumerate(heights) for c, value in enumerate(row)}
    last_row, last_column = max(height)
    pacific = drained(height, [(r, c) for r, c in height if r == 0 or c == 0])
    atlantic = drained(height, [(r, c) for r, c in height if r == last_row or c == last_column])
    return [[r, c] for r, c in pacific & atlantic]


def drained(height: dict[tuple[int, int], int], edge: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """The cells from which water reaches one of the edge's cells."""
    reached = set(edge)
    stack = edge
    while stack:
        r, c = cell = stack.pop()
        for above in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if above in height and above not in reached and height[above] >= height[cell]:
                reached.add(above)
                stack.append(above)
    return reached
