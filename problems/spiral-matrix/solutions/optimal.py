"""Peels one ring after the other. Time: O(m n). Space: O(1) beside the answer."""


def spiral_order(matrix: list[list[int]]) -> list[int]:
    top, bottom = 0, len(matrix) - 1
    left, right = 0, len(matrix[0]) - 1
    order: list[int] = []
    while top <= bottom and left <= right:
        order += [matrix[top][c] for c in range(left, right + 1)]
        order += [matrix[r][right] for r in range(top + 1, bottom + 1)]
        # In a ring of one row or one column the way back would meet the same cells again.
        if top < bottom and left < right:
            order += [matrix[bottom][c] for c in range(right - 1, left - 1, -1)]
            order += [matrix[r][left] for r in range(bottom - 1, top, -1)]
        top, bottom = top + 1, bottom - 1
        left, right = left + 1, right - 1
    return order
