def bootstrap_interval(
    data: list[float], resamples: list[list[int]], level: float, statistic: str
) -> list[float]:
    """The statistic of data and its percentile bootstrap interval, [estimate, low, high].

    statistic is "mean" or "median"; resamples holds lists of indices into data.
    """
