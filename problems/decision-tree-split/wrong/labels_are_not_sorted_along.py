from collections import Counter
from math import log2


def best_split(rows, labels, criterion):
    if not rows or len(rows) != len(labels) or criterion not in ("gini", "entropy"):
        raise ValueError("bad input")
    n = len(rows)
    best = None
    for feature in range(len(rows[0])):
        order = sorted(range(n), key=lambda i: rows[i][feature])
        for i in range(1, n):
            low, high = rows[order[i - 1]][feature], rows[order[i]][feature]
            if low == high:
                continue
            left, right = labels[:i], labels[i:]
            gain = impurity(labels, criterion) - (i * impurity(left, criterion) + (n - i) * impurity(right, criterion)) / n
            if best is None or gain > best[2]:
                best = feature, (low + high) / 2, gain
    return best


def impurity(labels, criterion):
    shares = [count / len(labels) for count in Counter(labels).values()]
    return 1 - sum(p * p for p in shares) if criterion == "gini" else -sum(p * log2(p) for p in shares)
