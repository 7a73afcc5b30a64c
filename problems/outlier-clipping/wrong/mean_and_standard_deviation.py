from math import inf, sqrt


def clip_outliers(train, rows, factor):
    if not train or factor < 0:
        raise ValueError
    limits = []
    for column in zip(*train):
        mean = sum(column) / len(column)
        sigma = sqrt(sum((x - mean) ** 2 for x in column) / len(column))
        limits.append((mean - factor * sigma, mean + factor * sigma) if min(column) < max(column) else (-inf, inf))
    return [[min(max(x, low), high) for x, (low, high) in zip(row, limits)] for row in rows]
