"""Jacobi's rotations: each makes one entry beside the diagonal zero, until all are. Time: O(n d^2 + d^3 sweeps). Space: O(n d + d^2)."""

from math import fsum, hypot


def pca(x, k):
    rows = x.tolist()
    n, d = len(rows), len(rows[0]) if rows else 0
    if n < 2 or k < 1 or k > n or k > d:
        raise ValueError("k is out of range")
    means = [fsum(row[j] for row in rows) / n for j in range(d)]
    centred = [[value - mean for value, mean in zip(row, means)] for row in rows]
    matrix = [[fsum(row[i] * row[j] for row in centred) / (n - 1) for j in range(d)] for i in range(d)]
    vectors = [[float(i == j) for j in range(d)] for i in range(d)]
    for _ in range(10):
        for p in range(d):
            for q in range(p + 1, d):
                rotate(matrix, vectors, p, q)
    order = sorted(range(d), key=lambda i: -matrix[i][i])[:k]
    components = [vectors[i] for i in order]
    scores = [[fsum(value * weight for value, weight in zip(row, component)) for component in components] for row in centred]
    return components, [matrix[i][i] for i in order], scores


def rotate(matrix, vectors, p, q):
    """Turns the axes p and q so that they no longer vary together."""
    together, difference = matrix[p][q], matrix[q][q] - matrix[p][p]
    if together == 0:
        return
    # Of the two angles the one below 45 degrees; its tangent solves t^2 + t * difference / together = 1.
    tangent = 2 * together / (difference + (1 if difference >= 0 else -1) * hypot(difference, 2 * together))
    cosine = 1 / hypot(1, tangent)
    sine = tangent * cosine
    # Columns, then rows; the eigenvectors stand in rows and turn along.
    for row in matrix:
        row[p], row[q] = cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]
    for table in (matrix, vectors):
        pairs = list(zip(table[p], table[q]))
        table[p] = [cosine * a - sine * b for a, b in pairs]
        table[q] = [sine * a + cosine * b for a, b in pairs]
    matrix[p][q] = matrix[q][p] = 0.0
