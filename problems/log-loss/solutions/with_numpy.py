"""Leaves unlabelled rows out first, then works on the whole batch along axis 1. Time: O(n c). Space: O(n c)."""

import numpy as np


def log_loss(logits, labels):
    y = np.asarray(labels, dtype=int)
    if len(logits) != len(y):
        raise ValueError("lengths differ")
    if len(y) == 0:
        return 0.0
    z = np.asarray(logits, dtype=float)
    if y.min() < -1 or y.max() >= z.shape[1]:
        raise ValueError("no such class")
    z, y = z[y != -1], y[y != -1]
    if len(y) == 0:
        return 0.0
    z = z - z.max(axis=1, keepdims=True)
    return float((np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(y)), y]).mean())
