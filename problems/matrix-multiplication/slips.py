def slips(args, expected):
    a, b = args
    if len(b[0]) == len(a):
        yield "b is multiplied by a instead of a by b", product(b, a)
    if len(a[0]) == len(b[0]):
        yield "rows of a are multiplied by rows of b, not by its columns", product(a, list(zip(*b)))
    if len(a) == len(b) and len(a[0]) == len(b[0]):
        yield "the matrices are multiplied element by element", [[x * y for x, y in zip(r, s)] for r, s in zip(a, b)]


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
