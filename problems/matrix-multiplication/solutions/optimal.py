"""Takes the columns of b once, then one dot product per element. Time: O(n k m). Space: O(k m + n m)."""

from math import sumprod


def matrix_multiply(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    _, inner = shape(a, "a")
    rows, _ = shape(b, "b")
    if inner != rows:
        raise ValueError(f"a has {inner} columns, but b has {rows} rows")
    columns = list(zip(*b))
    return [[sumprod(row, column) for column in columns] for row in a]


def shape(matrix: list[list[float]], name: str) -> tuple[int, int]:
    """The numbers of rows and columns; ValueError for what is not a matrix."""
    if not matrix or not matrix[0]:
        raise ValueError(f"{name} is empty")
    width = len(matrix[0])
    if any(len(row) != width for row in matrix):
        raise ValueError(f"the rows of {name} differ in length")
    return len(matrix), width
