def target_encode(categories, targets, folds, new, smoothing):
    rows = list(zip(categories, targets, folds))
    if len(set(folds)) < 2:
        raise ValueError

    def encoding(category, used, prior_rows=None):
        prior_rows = used if prior_rows is None else prior_rows
        mean = sum(y for _, y, _ in prior_rows) / len(prior_rows)
        ys = [y for c, y, _ in used if c == category]
        return (sum(ys) + smoothing * mean) / (len(ys) + smoothing) if ys else mean

    used = {f: [r for r in rows if r[2] != f] for f in set(folds)}
    return [encoding(c, used[f]) for c, _, f in rows], [sum(encoding(c, u) for u in used.values()) / len(used) for c in new]
