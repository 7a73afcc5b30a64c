"""The rows that count as one array. Time: O(n C). Space: O(n C)."""

import numpy as np


def softmax_cross_entropy(logits, labels, smoothing):
    y = np.array(labels, dtype=int)
    if len(logits) != len(y) or not 0 <= smoothing < 1:
        raise ValueError("bad input")
    z = np.array(logits, dtype=float)
    if len(y) == 0:
        return 0.0, []
    classes = z.shape[1]
    if y.min() < -1 or y.max() >= classes:
        raise ValueError("a label is out of range")
    gradient = np.zeros_like(z)
    kept = y >= 0
    if not kept.any():
        return 0.0, gradient
    targets = (1 - smoothing) * (y[kept, None] == np.arange(classes)) + smoothing / classes
    shifted = z[kept] - z[kept].max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    gradient[kept] = (np.exp(logs) - targets) / kept.sum()
    return float(-(targets * logs).sum() / kept.sum()), gradient
