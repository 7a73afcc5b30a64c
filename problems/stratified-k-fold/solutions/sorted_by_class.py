"""Sorts the rows by class and takes every k-th of them for a fold. Time: O(n log n). Space: O(n)."""


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError("bad number of folds")
    order = sorted(range(len(labels)), key=labels.__getitem__)
    folds = [-1] * len(labels)
    for fold in range(k):
        for row in order[fold::k]:
            folds[row] = fold
    return folds
