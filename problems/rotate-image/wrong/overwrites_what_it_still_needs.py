def rotate(matrix):
    n = len(matrix)
    for r in range(n):
        for c in range(n):
            matrix[c][n - 1 - r] = matrix[r][c]
