"""Moves the pixels in cycles of four, starting from one quarter. Time: O(n^2). Space: O(1)."""


class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        last = len(matrix) - 1
        for r in range(len(matrix) // 2):
            for c in range((len(matrix) + 1) // 2):
                displaced = matrix[r][c]
                matrix[r][c] = matrix[last - c][r]
                matrix[last - c][r] = matrix[last - r][last - c]
                matrix[last - r][last - c] = matrix[c][last - r]
                matrix[c][last - r] = displaced
