def rotate(matrix):
    n = len(matrix)
    for r in range((n + 1) // 2):
        for c in range((n + 1) // 2):
            matrix[r][c], matrix[c][-1 - r], matrix[-1 - r][-1 - c], matrix[-1 - c][r] = (
                matrix[-1 - c][r], matrix[r][c], matrix[c][-1 - r], matrix[-1 - r][-1 - c]
            )
