def impute(
    train: list[list[float | None]], rows: list[list[float | None]], strategy: str
) -> list[list[float]]:
    """Fill the None entries of rows with each column's mean or median over train.

    strategy is "mean" or "median"; a column with no number in train is filled with 0.0.
    """
