def matrix_multiply(a, b):
    if not a or not a[0] or not b or not b[0] or len({len(r) for r in a}) > 1 or len({len(r) for r in b}) > 1:
        raise ValueError
    if len(a[0]) != len(b):
        raise ValueError
    n = min(len(a), len(a[0]), len(b[0]))
    return [[sum(a[i][t] * b[t][j] for t in range(n)) for j in range(n)] for i in range(n)]
