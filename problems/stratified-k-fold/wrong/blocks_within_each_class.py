from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    for members in rows_of.values():
        for turn, row in enumerate(members):
            folds[row] = turn * k // len(members)
    return folds
