from math import floor, inf


def quartile(ordered, p):
    h = p * (len(ordered) - 1)
    below = floor(h)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (h - below) * (ordered[above] - ordered[below])


def fences(column, factor):
    ordered = sorted(column)
    q1, q3 = quartile(ordered, 0.25), quartile(ordered, 0.75)
    if q1 == q3:
        return -inf, inf
    return q1 - factor * (q3 - q1), q3 + factor * (q3 - q1)


def clip_outliers(train, rows, factor):
    if not train or factor < 0:
        raise ValueError
    limits = [fences(column, factor) for column in zip(*train)]
    return [[min(x, high) for x, (low, high) in zip(row, limits)] for row in rows]
