"""Counts pairs of places as single numbers, then divides along the axes. Time: O(n + k^2). Space: O(n + k^2)."""

import numpy as np


def evaluate(truth, predicted, labels):
    if len(truth) != len(predicted) or not set(truth) | set(predicted) <= set(labels):
        raise ValueError("bad input")
    k = len(labels)
    place = {label: i for i, label in enumerate(labels)}
    pairs = np.array([place[t] * k + place[p] for t, p in zip(truth, predicted)], dtype=int)
    matrix = np.bincount(pairs, minlength=k * k).reshape(k, k)
    tp, true, given = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)

    def ratio(top, bottom):
        return np.divide(top, bottom, out=np.zeros(np.shape(top)), where=bottom > 0)

    f1 = ratio(2 * tp, true + given)
    scores = np.column_stack([ratio(tp, given), ratio(tp, true), f1])
    micro = tp.sum() / len(truth) if truth else 0.0
    return matrix, scores, float(f1.mean()), float(micro)
