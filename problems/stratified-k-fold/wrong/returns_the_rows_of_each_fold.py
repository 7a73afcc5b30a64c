from collections import defaultdict


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    rows_of = defaultdict(list)
    for row, label in enumerate(labels):
        rows_of[label].append(row)
    folds = [0] * len(labels)
    order = sorted(range(len(labels)), key=lambda row: labels[row])
    return [sorted(order[fold::k]) for fold in range(k)]
