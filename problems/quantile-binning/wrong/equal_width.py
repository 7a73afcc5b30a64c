from bisect import bisect_left


def quantile_bins(train, values, bins):
    if not train or bins < 1:
        raise ValueError
    ordered = sorted(train)
    low, high = ordered[0], ordered[-1]
    edges = sorted({low + (high - low) * i / bins for i in range(1, bins)} - {high})
    return edges, [bisect_left(edges, value) for value in values]
