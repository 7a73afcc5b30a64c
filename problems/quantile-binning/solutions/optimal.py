"""Takes edges from the sorted training values by whole-number ranks, finds bins by binary search. Time: O(n log n + m log b). Space: O(n + m)."""

from bisect import bisect_left


def quantile_bins(train: list[float], values: list[float], bins: int) -> tuple[list[float], list[int]]:
    if not train or bins < 1:
        raise ValueError("needs training values and at least one bin")
    ordered = sorted(train)
    # ceil(i * n / bins) counted from 1 is this counted from 0; floats would round some of these ranks up.
    quantiles = {ordered[(i * len(ordered) - 1) // bins] for i in range(1, bins)}
    edges = sorted(quantiles - {ordered[-1]})
    return edges, [bisect_left(edges, value) for value in values]
