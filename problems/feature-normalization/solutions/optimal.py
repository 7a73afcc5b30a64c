"""Fits a shift and a scale per column, then applies them. Time: O((n + m) d). Space: O(d)."""

from math import fsum, sqrt


def normalize_features(train: list[list[float]], rows: list[list[float]], method: str) -> list[list[float]]:
    if not train:
        raise ValueError("cannot fit on no rows")
    if method not in ("zscore", "minmax"):
        raise ValueError(f"unknown method: {method!r}")
    fitted = [fit_column(column, method) for column in zip(*train)]
    return [[(x - shift) / scale if scale else 0.0 for x, (shift, scale) in zip(row, fitted)] for row in rows]


def fit_column(values: tuple[float, ...], method: str) -> tuple[float, float]:
    """The shift and the scale of a column; scale 0 marks a constant one."""
    low, high = min(values), max(values)
    if low == high:
        return low, 0.0
    if method == "minmax":
        return low, high - low
    mean = fsum(values) / len(values)
    return mean, sqrt(fsum((x - mean) ** 2 for x in values) / len(values))
