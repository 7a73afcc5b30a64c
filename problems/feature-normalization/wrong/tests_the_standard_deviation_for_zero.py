from math import sqrt


def normalize_features(train, rows, method):
    if not train or method not in ("zscore", "minmax"):
        raise ValueError
    fitted = []
    for column in zip(*train):
        mean = sum(column) / len(column)
        sigma = sqrt(sum((x - mean) ** 2 for x in column) / len(column))
        fitted.append((mean, sigma) if method == "zscore" else (min(column), max(column) - min(column)))
    return [[(x - shift) / scale if scale != 0 else 0.0 for x, (shift, scale) in zip(row, fitted)] for row in rows]
