def best_split(
    rows: list[list[float]], labels: list[int], criterion: str
) -> tuple[int, float, float] | None:
    """Feature, threshold and gain of the best test x[feature] <= threshold, or None.

    criterion is "gini" or "entropy" (in bits).
    """
