from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    of_class = defaultdict(lambda: [0] * k)
    in_all = [0] * k
    for row, label in enumerate(labels):
        fold = min(range(k), key=lambda f: (of_class[label][f], in_all[f]))
        folds[row] = fold
        of_class[label][fold] += 1
        in_all[fold] += 1
    return folds
