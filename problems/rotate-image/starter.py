def rotate(matrix: list[list[int]]) -> None:
    """Rotate the square matrix by 90 degrees clockwise, in place."""
