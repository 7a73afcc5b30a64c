from bisect import bisect_left


def quantile_bins(train, values, bins):
    if not train or bins < 1:
        raise ValueError
    ordered = sorted(set(train))
    n = len(ordered)
    edges = sorted({ordered[(i * n - 1) // bins] for i in range(1, bins)} - {ordered[-1]})
    return edges, [bisect_left(edges, value) for value in values]
