def target_encode(
    categories: list[str], targets: list[float], folds: list[int], new: list[str], smoothing: float
) -> tuple[list[float], list[float]]:
    """Encode categories by smoothed target means: training rows from the other folds, new rows from all.

    Returns the encodings of the training rows and those of the new rows.
    """
