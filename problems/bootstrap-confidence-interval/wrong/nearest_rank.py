from statistics import fmean, median


def bootstrap_interval(data, resamples, level, statistic):
    if not data or not resamples or not 0 < level < 1 or statistic not in ("mean", "median"):
        raise ValueError("bad input")
    of = fmean if statistic == "mean" else median
    ordered = sorted(of([data[i] for i in resample]) for resample in resamples)
    count = len(ordered)
    return [of(data), ordered[int((1 - level) / 2 * count)], ordered[min(int((1 + level) / 2 * count), count - 1)]]
