from math import ceil, floor
from statistics import fmean, median


def bootstrap_interval(data, resamples, level, statistic):
    if not data or not resamples or not 0 < level < 1 or statistic not in ("mean", "median"):
        raise ValueError("bad input")
    of = fmean if statistic == "mean" else median
    ordered = sorted(of([data[i] for i in resample]) for resample in resamples)
    estimate = of(data)
    return [estimate, 2 * estimate - quantile(ordered, (1 + level) / 2), 2 * estimate - quantile(ordered, (1 - level) / 2)]


def quantile(ordered, q):
    position = q * (len(ordered) - 1)
    below, above = ordered[floor(position)], ordered[ceil(position)]
    return below + (position - floor(position)) * (above - below)
