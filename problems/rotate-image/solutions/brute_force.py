"""Writes each pixel to its place in a second matrix, then copies that back. Time: O(n^2). Space: O(n^2)."""


def rotate(matrix: list[list[int]]) -> None:
    n = len(matrix)
    turned = [[0] * n for _ in range(n)]
    for r in range(n):
        for c in range(n):
            turned[c][n - 1 - r] = matrix[r][c]
    for r in range(n):
        for c in range(n):
            matrix[r][c] = turned[r][c]
