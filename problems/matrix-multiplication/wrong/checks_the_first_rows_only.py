def matrix_multiply(a, b):
    if not a or not a[0] or not b or not b[0]:
        raise ValueError
    if len(a[0]) != len(b):
        raise ValueError
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
