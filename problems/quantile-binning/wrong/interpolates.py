from bisect import bisect_left


def quantile_bins(train, values, bins):
    if not train or bins < 1:
        raise ValueError
    ordered = sorted(train)
    n = len(ordered)
    edges = []
    for i in range(1, bins):
        lower, part = divmod((n - 1) * i, bins)
        upper = min(lower + 1, n - 1)
        edges.append(ordered[lower] + part / bins * (ordered[upper] - ordered[lower]))
    edges = sorted(set(edges) - {ordered[-1]})
    return edges, [bisect_left(edges, value) for value in values]
