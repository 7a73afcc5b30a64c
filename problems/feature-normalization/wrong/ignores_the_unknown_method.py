from math import sqrt


def normalize_features(train, rows, method):
    if not train:
        raise ValueError
    fitted = []
    for column in zip(*train):
        low, high = min(column), max(column)
        mean = sum(column) / len(column)
        if low == high:
            fitted.append((low, 0.0))
        elif method == "minmax":
            fitted.append((low, high - low))
        else:
            fitted.append((mean, sqrt(sum((x - mean) ** 2 for x in column) / len(column))))
    return [[(x - shift) / scale if scale else 0.0 for x, (shift, scale) in zip(row, fitted)] for row in rows]
