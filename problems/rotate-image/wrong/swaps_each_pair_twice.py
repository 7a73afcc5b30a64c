def rotate(matrix):
    n = len(matrix)
    for r in range(n):
        for c in range(n):
            matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
    for row in matrix:
        row.reverse()
