"""Compares every positive with every negative example. Time: O(n^2). Space: O(n)."""


def roc_auc(labels: list[int], scores: list[float]) -> float:
    if len(labels) != len(scores):
        raise ValueError("lengths differ")
    positive = [s for s, y in zip(scores, labels) if y == 1]
    negative = [s for s, y in zip(scores, labels) if y == 0]
    if positive == [] or negative == []:
        raise ValueError("one class")
    halves = 0
    for s in positive:
        for t in negative:
            if s > t:
                halves += 2
            elif s == t:
                halves += 1
    return halves / 2 / len(positive) / len(negative)
