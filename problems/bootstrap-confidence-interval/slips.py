from math import ceil, floor
from statistics import fmean, median


def slips(args, expected):
    data, resamples, level, statistic = args
    if not data or not resamples or not 0 < level < 1 or statistic not in ("mean", "median"):
        return
    of = fmean if statistic == "mean" else median
    found = [of([data[i] for i in resample]) for resample in resamples]
    ordered = sorted(found)
    low, high = (1 - level) / 2, (1 + level) / 2
    estimate = expected[0]
    yield "the statistics of the resamples are not sorted", [estimate, quantile(found, low), quantile(found, high)]
    yield "the whole of alpha is cut off on each side instead of half of it", [estimate, quantile(ordered, 1 - level), quantile(ordered, level)]
    yield "the estimate is the mean over the resamples instead of the statistic of `data`", [fmean(found), *expected[1:]]
    yield "the quantile takes the value below its position, without interpolation", [estimate, below(ordered, low), below(ordered, high)]
    yield "the quantile's position is q B instead of q (B - 1)", [estimate, quantile(ordered, low, 0), quantile(ordered, high, 0)]
    yield "the interval is reflected at the estimate (the basic bootstrap, not the percentile one)", [estimate, 2 * estimate - expected[2], 2 * estimate - expected[1]]


def quantile(values, q, less=1):
    position = min(q * (len(values) - less), len(values) - 1)
    low, high = values[floor(position)], values[ceil(position)]
    return low + (position - floor(position)) * (high - low)


def below(values, q):
    return values[floor(q * (len(values) - 1))]
