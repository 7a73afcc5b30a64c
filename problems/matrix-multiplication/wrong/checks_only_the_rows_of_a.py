def matrix_multiply(a, b):
    if not a or not b or not b[0] or any(len(row) != len(b) for row in a):
        raise ValueError
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
