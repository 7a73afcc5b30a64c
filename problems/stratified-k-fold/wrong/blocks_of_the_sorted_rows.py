from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    order = sorted(range(len(labels)), key=lambda row: labels[row])
    for turn, row in enumerate(order):
        folds[row] = turn * k // len(labels)
    return folds
