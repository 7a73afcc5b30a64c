def log_posteriors(
    documents: list[list[str]], labels: list[str], queries: list[list[str]], smoothing: float
) -> list[list[float]]:
    """For each query, the log posterior of each class (classes in ascending order)."""
