def quantile_bins(train: list[float], values: list[float], bins: int) -> tuple[list[float], list[int]]:
    """Fit the edges of about equally full bins on train, and number the bins that values are in.

    Returns the edges, ascending and different, and a bin number for each value; an edge belongs to the bin below it.
    """
