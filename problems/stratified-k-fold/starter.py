def stratified_folds(labels: list[str], k: int) -> list[int]:
    """For each row the number of its fold, 0 to k - 1; classes and fold sizes are even to within one row."""
