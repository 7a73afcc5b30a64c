from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    turn = 0
    for members in rows_of.values():
        for row in members:
            folds[row] = turn % k if len(members) >= k else 0
            turn += 1
    return folds
