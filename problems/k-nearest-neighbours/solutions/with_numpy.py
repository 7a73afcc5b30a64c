"""Differences by broadcasting, one query at a time, and a stable argsort. Time: O(q n (d + log n)). Space: O(n d)."""

import numpy as np


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("k is out of range, or the labels do not fit")
    points, classes = np.array(train, dtype=float), np.array(labels)
    predicted = []
    for query in queries:
        squared = ((points - query) ** 2).sum(axis=1)
        votes = classes[np.argsort(squared, kind="stable")[:k]]
        counts = (votes[:, None] == votes).sum(axis=1)
        # argmax takes the first of equals, which is the nearest.
        predicted.append(int(votes[counts.argmax()]))
    return predicted
