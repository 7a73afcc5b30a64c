def rotate(matrix: list[list[int]]) -> None:
    """Give the square matrix a quarter turn clockwise, in place."""
