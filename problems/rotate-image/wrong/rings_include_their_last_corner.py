def rotate(matrix):
    n = len(matrix)
    for ring in range(n // 2):
        first, last = ring, n - 1 - ring
        for i in range(first, last + 1):
            offset = i - first
            saved = matrix[first][i]
            matrix[first][i] = matrix[last - offset][first]
            matrix[last - offset][first] = matrix[last][last - offset]
            matrix[last][last - offset] = matrix[i][last]
            matrix[i][last] = saved
