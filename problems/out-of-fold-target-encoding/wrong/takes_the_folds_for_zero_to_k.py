def target_encode(categories, targets, folds, new, smoothing):
    rows = list(zip(categories, targets, folds))
    if len(set(folds)) < 2:
        raise ValueError

    def encoding(category, used, prior_rows=None):
        prior_rows = used if prior_rows is None else prior_rows
        mean = sum(y for _, y, _ in prior_rows) / len(prior_rows)
        ys = [y for c, y, _ in used if c == category]
        return (sum(ys) + smoothing * mean) / (len(ys) + smoothing) if ys else mean

    k = len(set(folds))
    encoded = [None] * len(rows)
    for held_out in range(k):
        used = [r for r in rows if r[2] != held_out]
        for i, (c, _, f) in enumerate(rows):
            if f == held_out:
                encoded[i] = encoding(c, used)
    return encoded, [encoding(c, rows) for c in new]
