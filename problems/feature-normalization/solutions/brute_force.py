"""Looks at the whole training column again for each value. Time: O(n m d). Space: O(n)."""

from math import sqrt


def normalize_features(train: list[list[float]], rows: list[list[float]], method: str) -> list[list[float]]:
    if not train or method not in ("zscore", "minmax"):
        raise ValueError("bad input")
    return [[normalized(x, [row[j] for row in train], method) for j, x in enumerate(row)] for row in rows]


def normalized(x: float, column: list[float], method: str) -> float:
    if min(column) == max(column):
        return 0.0
    if method == "minmax":
        return (x - min(column)) / (max(column) - min(column))
    mean = sum(column) / len(column)
    variance = sum((value - mean) ** 2 for value in column) / len(column)
    return (x - mean) / sqrt(variance)
