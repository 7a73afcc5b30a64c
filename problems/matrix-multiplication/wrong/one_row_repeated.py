def matrix_multiply(a, b):
    if not a or not a[0] or not b or not b[0] or len({len(r) for r in a}) > 1 or len({len(r) for r in b}) > 1:
        raise ValueError
    if len(a[0]) != len(b):
        raise ValueError
    product = [[0.0] * len(b[0])] * len(a)
    for i in range(len(a)):
        for j in range(len(b[0])):
            product[i][j] = sum(a[i][t] * b[t][j] for t in range(len(b)))
    return product
