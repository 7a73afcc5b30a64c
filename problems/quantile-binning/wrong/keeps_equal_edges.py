from bisect import bisect_left


def quantile_bins(train, values, bins):
    if not train or bins < 1:
        raise ValueError
    ordered = sorted(train)
    n = len(ordered)
    edges = [edge for i in range(1, bins) if (edge := ordered[(i * n - 1) // bins]) < ordered[-1]]
    return edges, [bisect_left(edges, value) for value in values]
