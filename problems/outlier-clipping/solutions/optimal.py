"""Fits two fences for each column on sorted training values, then clips. Time: O(n d log n + m d). Space: O(n + m d)."""

from math import inf


def clip_outliers(train: list[list[float]], rows: list[list[float]], factor: float) -> list[list[float]]:
    if not train or factor < 0:
        raise ValueError("needs training rows and a factor that is not negative")
    fences = [fit_fences(sorted(column), factor) for column in zip(*train)]
    return [[min(max(x, low), high) for x, (low, high) in zip(row, fences)] for row in rows]


def fit_fences(ordered: list[float], factor: float) -> tuple[float, float]:
    q1, q3 = quartile(ordered, 1), quartile(ordered, 3)
    if q1 == q3:
        return -inf, inf
    reach = factor * (q3 - q1)
    return q1 - reach, q3 + reach


def quartile(ordered: list[float], quarters: int) -> float:
    below, rest = divmod(quarters * (len(ordered) - 1), 4)
    # A single value has no neighbour above.
    lower, upper = ordered[below], ordered[min(below + 1, len(ordered) - 1)]
    return lower + rest / 4 * (upper - lower)
