"""Three loops over indices, as in the definition. Time: O(n k m). Space: O(n m)."""


def matrix_multiply(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    for matrix in (a, b):
        lengths = [len(row) for row in matrix]
        if lengths == [] or min(lengths) == 0 or min(lengths) != max(lengths):
            raise ValueError("not a matrix")
    n, k, m = len(a), len(a[0]), len(b[0])
    if len(b) != k:
        raise ValueError("the shapes do not fit")
    product = []
    for i in range(n):
        product.append([])
        for j in range(m):
            total = 0.0
            for t in range(k):
                total += a[i][t] * b[t][j]
            product[i].append(total)
    return product
