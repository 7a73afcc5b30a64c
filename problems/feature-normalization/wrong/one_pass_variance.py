from math import sqrt


def normalize_features(train, rows, method):
    if not train or method not in ("zscore", "minmax"):
        raise ValueError
    fitted = []
    for column in zip(*train):
        low, high = min(column), max(column)
        n = len(column)
        mean = sum(column) / n
        variance = sum(x * x for x in column) / n - mean * mean
        if low == high:
            fitted.append((low, 0.0))
        elif method == "minmax":
            fitted.append((low, high - low))
        else:
            fitted.append((mean, sqrt(max(variance, 0.0))))
    return [[(x - shift) / scale if scale else 0.0 for x, (shift, scale) in zip(row, fitted)] for row in rows]
