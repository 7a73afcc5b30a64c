from math import sqrt


def normalize_features(train, rows, method):
    if not train or method not in ("zscore", "minmax"):
        raise ValueError
    out_columns = []
    for column in zip(*rows):
        low, high = min(column), max(column)
        mean = sum(column) / len(column)
        sigma = sqrt(sum((x - mean) ** 2 for x in column) / len(column))
        if low == high:
            out_columns.append([0.0] * len(column))
        elif method == "minmax":
            out_columns.append([(x - low) / (high - low) for x in column])
        else:
            out_columns.append([(x - mean) / sigma for x in column])
    return [list(row) for row in zip(*out_columns)]
