"""Walks once over the distinct values with a running count. Time: O(n log n + m log b). Space: O(n + m)."""

from bisect import bisect_left
from collections import Counter


def quantile_bins(train, values, bins):
    if not train:
        raise ValueError("no training values")
    if bins < 1:
        raise ValueError("no bins")
    counts = Counter(train)
    distinct = sorted(counts)
    edges, below, wanted = [], 0, 1
    for value in distinct[:-1]:
        below += counts[value]
        if below * bins >= wanted * len(train):
            edges.append(value)
            # The next share that is not yet reached.
            wanted = below * bins // len(train) + 1
    return edges, [bisect_left(edges, value) for value in values]
