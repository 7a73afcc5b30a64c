def rotate(matrix):
    n = len(matrix)
    before = matrix[:]
    for r in range(n):
        for c in range(n):
            matrix[c][n - 1 - r] = before[r][c]
