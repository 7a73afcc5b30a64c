from collections import Counter
from math import log2


def best_split(rows, labels, criterion):
    if not rows or len(rows) != len(labels) or criterion not in ("gini", "entropy"):
        raise ValueError("bad input")
    best = None
    for feature, column in enumerate(zip(*rows)):
        mean = sum(column) / len(column)
        left = [label for x, label in zip(column, labels) if x <= mean]
        right = [label for x, label in zip(column, labels) if x > mean]
        if left and right:
            low, high = max(x for x in column if x <= mean), min(x for x in column if x > mean)
            after = sum(len(side) / len(labels) * impurity(side, criterion) for side in (left, right))
            gain = impurity(labels, criterion) - after
            if best is None or gain > best[2]:
                best = feature, (low + high) / 2, gain
    return best


def impurity(labels, criterion):
    shares = [count / len(labels) for count in Counter(labels).values()]
    return 1 - sum(p * p for p in shares) if criterion == "gini" else -sum(p * log2(p) for p in shares)
