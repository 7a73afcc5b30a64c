"""Each row of the product as a sum of multiples of the rows of b. Time: O(n k m). Space: O(n m)."""


def matrix_multiply(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    if not a or not b or len({len(row) for row in a}) > 1 or len({len(row) for row in b}) > 1:
        raise ValueError("empty or ragged")
    if not a[0] or not b[0] or len(a[0]) != len(b):
        raise ValueError("no columns, or shapes that do not fit")
    product = []
    for weights in a:
        total = [0.0] * len(b[0])
        for weight, row in zip(weights, b):
            if weight:
                total = [x + weight * y for x, y in zip(total, row)]
        product.append(total)
    return product
