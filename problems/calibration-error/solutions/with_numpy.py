"""Finds bins by binary search among the inner edges, then adds up with bincount. Time: O(n log b). Space: O(n + b)."""

import numpy as np


def calibration_error(probabilities, labels, bins):
    p, y = np.asarray(probabilities, dtype=float), np.asarray(labels, dtype=float)
    if p.size != y.size or p.size == 0 or bins < 1 or not ((p >= 0) & (p <= 1)).all():
        raise ValueError("bad input")
    place = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], p, side="left")
    count = np.bincount(place)
    used = np.flatnonzero(count)
    mean = np.bincount(place, weights=p)[used] / count[used]
    share = np.bincount(place, weights=y)[used] / count[used]
    gap = np.abs(mean - share)
    table = list(zip(used.tolist(), count[used].tolist(), mean.tolist(), share.tolist()))
    return table, float((gap * count[used]).sum() / p.size), float(gap.max())
