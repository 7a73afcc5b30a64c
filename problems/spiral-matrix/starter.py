def spiral_order(matrix: list[list[int]]) -> list[int]:
    """All values of the matrix, along a clockwise spiral from the top left cell inwards."""
