from itertools import groupby


def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError
    p = sum(labels)
    n = len(labels) - p
    if p == 0 or n == 0:
        raise ValueError
    won, below = 0.0, 0
    for _, block in groupby(sorted(zip(scores, labels)), key=lambda pair: pair[0]):
        tied = [label for _, label in block]
        up, down = sum(tied), len(tied) - sum(tied)
        won += up * (below)
        below += down
    return won / (p * n)
