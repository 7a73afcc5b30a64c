"""Walks cell by cell and turns where it cannot go on. Time: O(m n). Space: O(m n)."""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    free = {(r, c) for r in range(len(matrix)) for c in range(len(matrix[0]))}
    r, c = 0, 0
    dr, dc = 0, 1
    order = [matrix[0][0]]
    free.remove((0, 0))
    while free:
        if (r + dr, c + dc) not in free:
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
        free.remove((r, c))
        order.append(matrix[r][c])
    return order
