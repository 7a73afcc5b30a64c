def normalize_features(
    train: list[list[float]], rows: list[list[float]], method: str
) -> list[list[float]]:
    """Scale each column of rows with statistics fitted on train.

    method is "zscore" or "minmax"; a column that is constant in train becomes 0.0.
    """
