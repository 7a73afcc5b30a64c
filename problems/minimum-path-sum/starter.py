def min_path_sum(grid: list[list[int]]) -> int:
    """Return the smallest sum of a path from the top left to the bottom right, moving right or down."""
