from math import floor, inf


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
    yield "values are clipped to the quartiles themselves", clipped(train, rows, 0.0)


def interpolated(ordered, p):
    return at(ordered, p * (len(ordered) - 1))


def beyond(ordered, p):
    return at(ordered, p * len(ordered))


def lower(ordered, p):
    return ordered[floor(p * (len(ordered) - 1))]


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
    return [[min(max(x, low), high) for x, (low, high) in zip(row, limits)] for row in rows]
