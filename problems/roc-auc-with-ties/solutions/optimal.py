"""Sorts by score and counts, block by block of equal scores, the negatives below. Time: O(n log n). Space: O(n)."""

from itertools import groupby


def roc_auc(labels: list[int], scores: list[float]) -> float:
    if len(labels) != len(scores):
        raise ValueError("labels and scores differ in length")
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        raise ValueError("the area is not defined for a single class")
    ranked = list(zip(scores, labels))
    ranked.sort()
    won, below = 0.0, 0
    for _, block in groupby(ranked, key=lambda pair: pair[0]):
        tied = [label for _, label in block]
        up = sum(tied)
        down = len(tied) - up
        won += up * (below + down / 2)
        below += down
    return won / (positives * negatives)
