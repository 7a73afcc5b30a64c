def knn_predict(
    train: list[list[float]], labels: list[int], queries: list[list[float]], k: int
) -> list[int]:
    """The majority class among each query's k nearest training points."""
