from math import inf
from statistics import median


def fences(column, factor):
    ordered = sorted(column)
    half = (len(ordered) + 1) // 2
    q1, q3 = median(ordered[:half]), median(ordered[-half:])
    if q1 == q3:
        return -inf, inf
    return q1 - factor * (q3 - q1), q3 + factor * (q3 - q1)


def clip_outliers(train, rows, factor):
    if not train or factor < 0:
        raise ValueError
    limits = [fences(column, factor) for column in zip(*train)]
    return [[min(max(x, low), high) for x, (low, high) in zip(row, limits)] for row in rows]
