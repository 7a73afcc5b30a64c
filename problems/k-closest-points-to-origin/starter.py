def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    """Return the k points nearest to (0, 0), in any order."""
