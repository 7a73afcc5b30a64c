"""Sorts the resamples' statistics once and interpolates. Time: O(B n log n + B log B). Space: O(n + B)."""

from math import ceil, floor
from statistics import fmean


def bootstrap_interval(data: list[float], resamples: list[list[int]], level: float, statistic: str) -> list[float]:
    if not data or not resamples:
        raise ValueError("needs data and at least one resample")
    if not 0 < level < 1:
        raise ValueError(f"the level has to lie between 0 and 1, not at {level}")
    if statistic not in ("mean", "median"):
        raise ValueError(f"unknown statistic: {statistic!r}")
    of = fmean if statistic == "mean" else median
    ordered = sorted(of([data[i] for i in resample]) for resample in resamples)
    return [of(data), quantile(ordered, (1 - level) / 2), quantile(ordered, (1 + level) / 2)]


def quantile(ordered: list[float], q: float) -> float:
    """Linear interpolation at position q (B - 1) of an ascending list."""
    position = q * (len(ordered) - 1)
    below, above = ordered[floor(position)], ordered[ceil(position)]
    return below + (position - floor(position)) * (above - below)


def median(values: list[float]) -> float:
    return quantile(sorted(values), 0.5)
