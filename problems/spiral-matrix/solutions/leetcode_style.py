"""Takes the top row and turns the rest counterclockwise. Time: O(m n (m + n)). Space: O(m n)."""


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        result = []
        while matrix:
            result += matrix[0]
            matrix = list(zip(*matrix[1:]))[::-1]
        return result
