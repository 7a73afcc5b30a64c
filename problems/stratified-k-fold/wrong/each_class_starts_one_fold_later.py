from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    for number, members in enumerate(rows_of.values()):
        for turn, row in enumerate(members):
            folds[row] = (number + turn) % k
    return folds
