def target_encode(categories, targets, folds, new, smoothing):
    rows = list(zip(categories, targets, folds))
    if len(set(folds)) < 2:
        raise ValueError

    def encoding(category, used, prior_rows=None):
        prior_rows = used if prior_rows is None else prior_rows
        mean = sum(y for _, y, _ in prior_rows) / len(prior_rows)
        ys = [y for c, y, _ in used if c == category]
        return (sum(ys) + smoothing * mean) / (len(ys) + smoothing) if ys else mean

    return [encoding(c, rows) for c, _, _ in rows], [encoding(c, rows) for c in new]
