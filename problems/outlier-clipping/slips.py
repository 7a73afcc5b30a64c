from math import floor, inf
from statistics import median, pstdev, quantiles


def slips(args, expected):
    train, rows, factor = args
    if not train or factor < 0:
        return
    if rows:
        yield "the fences are fitted on `rows` instead of `train`", clipped(rows, rows, factor)
        yield "the fences are fitted on `train` and `rows` together", clipped(train + rows, rows, factor)
    yield "a column whose interquartile range is zero is clipped all the same", clipped(train, rows, factor, flat=True)
    yield "the quartiles are not interpolated: the lower neighbour is taken", clipped(train, rows, factor, rule=lower)
    yield "the quartiles stand at position p * n instead of p * (n - 1)", clipped(train, rows, factor, rule=beyond)
    yield "the quartiles stand at position p * (n + 1), counted from 1, as `statistics.quantiles` has it by default", clipped(train, rows, factor, rule=exclusive)
    yield "the quartiles are the medians of the lower and of the upper half", clipped(train, rows, factor, rule=of_halves)
    yield "the fences are `factor` standard deviations away from the mean", clip(rows, [around_the_mean(column, factor) for column in zip(*train)])
    yield "values are clipped to the quartiles themselves", clipped(train, rows, 0.0)


def interpolated(ordered, p):
    return at(ordered, p * (len(ordered) - 1))


def beyond(ordered, p):
    return at(ordered, p * len(ordered))


def lower(ordered, p):
    return ordered[floor(p * (len(ordered) - 1))]


def exclusive(ordered, p):
    return quantiles(ordered, n=4)[0 if p < 0.5 else 2] if len(ordered) > 1 else ordered[0]


def of_halves(ordered, p):
    half = (len(ordered) + 1) // 2
    return median(ordered[:half] if p < 0.5 else ordered[-half:])


def around_the_mean(column, factor):
    mean, reach = sum(column) / len(column), factor * pstdev(column)
    return (mean - reach, mean + reach) if reach else (-inf, inf)


def at(ordered, position):
    last = len(ordered) - 1
    below = min(floor(position), last)
    return ordered[below] + (position - below) * (ordered[min(below + 1, last)] - ordered[below])


def clipped(fitted, rows, factor, flat=False, rule=interpolated):
    limits = []
    for column in zip(*fitted):
        ordered = sorted(column)
        q1, q3 = rule(ordered, 0.25), rule(ordered, 0.75)
        limits.append((q1 - factor * (q3 - q1), q3 + factor * (q3 - q1)) if flat or q1 != q3 else (-inf, inf))
    return clip(rows, limits)


def clip(rows, limits):
    return [[min(max(x, low), high) for x, (low, high) in zip(row, limits)] for row in rows]
