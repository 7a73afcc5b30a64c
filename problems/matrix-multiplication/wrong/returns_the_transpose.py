def matrix_multiply(a, b):
    if not a or not a[0] or not b or not b[0] or len({len(r) for r in a}) > 1 or len({len(r) for r in b}) > 1:
        raise ValueError
    if len(a[0]) != len(b):
        raise ValueError
    return [[sum(x * y for x, y in zip(row, column)) for row in a] for column in zip(*b)]
