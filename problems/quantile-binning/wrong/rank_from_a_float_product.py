from bisect import bisect_left
from math import ceil


def quantile_bins(train, values, bins):
    if not train or bins < 1:
        raise ValueError
    ordered = sorted(train)
    n = len(ordered)
    edges = sorted({ordered[ceil(i / bins * n) - 1] for i in range(1, bins)} - {ordered[-1]})
    return edges, [bisect_left(edges, value) for value in values]
