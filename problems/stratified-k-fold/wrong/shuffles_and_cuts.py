import random


def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    folds = [row % k for row in range(len(labels))]
    random.Random(0).shuffle(folds)
    return folds
