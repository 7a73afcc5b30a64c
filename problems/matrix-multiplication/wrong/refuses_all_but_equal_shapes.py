def matrix_multiply(a, b):
    if not a or not a[0] or not b or not b[0] or len({len(r) for r in a}) > 1 or len({len(r) for r in b}) > 1:
        raise ValueError
    if (len(a), len(a[0])) != (len(b), len(b[0])):
        raise ValueError
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
