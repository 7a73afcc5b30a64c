def k_means(
    points: list[list[float]], centroids: list[list[float]], iterations: int
) -> tuple[list[int], list[list[float]], float]:
    """Labels, centroids and inertia after so many iterations of Lloyd's algorithm."""
