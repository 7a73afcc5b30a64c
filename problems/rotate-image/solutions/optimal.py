"""Reverses the order of the rows, then transposes. Time: O(n^2). Space: O(1)."""


def rotate(matrix: list[list[int]]) -> None:
    matrix.reverse()
    for r in range(len(matrix)):
        for c in range(r + 1, len(matrix)):
            matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
