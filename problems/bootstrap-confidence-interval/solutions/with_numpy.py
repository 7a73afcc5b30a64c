"""One array of all resamples, reduced along its rows. Time: O(B n + B log B). Space: O(B n)."""

import numpy as np


def bootstrap_interval(data, resamples, level, statistic):
    if len(data) == 0 or len(resamples) == 0 or not 0 < level < 1 or statistic not in ("mean", "median"):
        raise ValueError("bad input")
    reduce = {"mean": np.mean, "median": np.median}[statistic]
    values = np.asarray(data, dtype=float)
    found = reduce(values[np.asarray(resamples)], axis=1)
    low, high = np.quantile(found, [(1 - level) / 2, (1 + level) / 2])
    return [float(reduce(values)), float(low), float(high)]
