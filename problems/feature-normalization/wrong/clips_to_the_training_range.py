from math import sqrt


def normalize_features(train, rows, method):
    if not train or method not in ("zscore", "minmax"):
        raise ValueError
    fitted = []
    for column in zip(*train):
        low, high = min(column), max(column)
        mean = sum(column) / len(column)
        n = len(column)
        if low == high:
            fitted.append((low, 0.0))
        elif method == "minmax":
            fitted.append((low, high - low))
        else:
            fitted.append((mean, sqrt(sum((x - mean) ** 2 for x in column) / n)))
    return [[min(1.0, max(0.0, (x - shift) / scale)) if scale and method == "minmax" else (x - shift) / scale if scale else 0.0 for x, (shift, scale) in zip(row, fitted)] for row in rows]
