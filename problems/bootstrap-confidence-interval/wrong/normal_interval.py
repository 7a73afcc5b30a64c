from statistics import NormalDist, fmean, median, stdev


def bootstrap_interval(data, resamples, level, statistic):
    if not data or not resamples or not 0 < level < 1 or statistic not in ("mean", "median"):
        raise ValueError("bad input")
    of = fmean if statistic == "mean" else median
    found = [of([data[i] for i in resample]) for resample in resamples]
    reach = NormalDist().inv_cdf((1 + level) / 2) * (stdev(found) if len(found) > 1 else 0.0)
    return [of(data), of(data) - reach, of(data) + reach]
