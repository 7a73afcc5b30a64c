from collections import Counter


def target_encode(categories, targets, folds, new, smoothing):
    if len(set(folds)) < 2:
        raise ValueError
    sums, counts = Counter(), Counter()
    for c, y, f in zip(categories, targets, folds):
        for key in ((c, None), (c, f), (None, None), (None, f)):
            sums[key] += y
            counts[key] += 1

    def encoding(c, f):
        total, count = sums[c, None], counts[c, None]
        all_total, all_count = sums[None, None], counts[None, None]
        if f is not None:
            total, count = total - sums[c, f], count - counts[c, f]
            all_total, all_count = all_total - sums[None, f], all_count - counts[None, f]
        mean = all_total / all_count
        return (total + smoothing * mean) / (count + smoothing) if count else mean

    return [encoding(c, f) for c, f in zip(categories, folds)], [encoding(c, None) for c in new]
