def clip_outliers(train: list[list[float]], rows: list[list[float]], factor: float) -> list[list[float]]:
    """Clip each column of rows to factor interquartile ranges beyond the quartiles of train.

    A column whose interquartile range is zero is left as it is.
    """
