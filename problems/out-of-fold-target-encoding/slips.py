def slips(args, expected):
    categories, targets, folds, new, smoothing = args
    rows = list(zip(categories, targets, folds))
    if len(set(folds)) < 2:
        return

    def encoding(category, used, prior, s=smoothing):
        mean = sum(y for _, y, _ in prior) / len(prior)
        ys = [y for c, y, _ in used if c == category]
        return (sum(ys) + s * mean) / (len(ys) + s) if ys else mean

    others = {f: [row for row in rows if row[2] != f] for f in set(folds)}
    for_new = [encoding(c, rows, rows) for c in new]
    yield "a training row's own fold takes part in its encoding", ([encoding(c, rows, rows) for c in categories], for_new)
    yield "the overall mean is taken over all rows, the row's own fold included", ([encoding(c, others[f], rows) for c, _, f in rows], for_new)
    alone = [rows[:i] + rows[i + 1 :] for i in range(len(rows))] if len(rows) <= 100 else []
    if alone:
        yield "only the row itself is left out, not its fold", ([encoding(c, used, used) for (c, _, _), used in zip(rows, alone)], for_new)
    unsmoothed = [encoding(c, others[f], others[f], 0) for c, _, f in rows]
    yield "nothing is smoothed", (unsmoothed, [encoding(c, rows, rows, 0) for c in new])
    averaged = [sum(encoding(c, used, used) for used in others.values()) / len(others) for c in new]
    yield "new rows are encoded by the average of the folds' encodings", (expected[0], averaged)
