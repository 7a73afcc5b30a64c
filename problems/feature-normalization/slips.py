from math import sqrt


def slips(args, expected):
    train, rows, method = args
    if not train or method not in ("zscore", "minmax"):
        return
    if rows:
        yield "the statistics are taken from `rows` instead of `train`", apply(rows, rows, method, 0)
        yield "the statistics are taken from `train` and `rows` together", apply(train + rows, rows, method, 0)
    if method == "zscore" and len(train) > 1:
        yield "the standard deviation divides by n - 1 instead of n", apply(train, rows, method, 1)
    if method == "minmax":
        yield "values outside the training range are clipped to 0 ... 1", [[min(1.0, max(0.0, x)) for x in row] for row in expected]
    yield "constant columns are divided by 1 instead of becoming 0.0", apply(train, rows, method, 0, constant=1.0)


def apply(fitted, rows, method, ddof, constant=None):
    columns = [fit(column, method, ddof) for column in zip(*fitted)]
    return [
        [(x - shift) / (scale or constant) if scale or constant else 0.0 for x, (shift, scale) in zip(row, columns)] for row in rows
    ]


def fit(values, method, ddof):
    low, high = min(values), max(values)
    if low == high or method == "minmax":
        return low, high - low
    mean = sum(values) / len(values)
    return mean, sqrt(sum((x - mean) ** 2 for x in values) / (len(values) - ddof))
