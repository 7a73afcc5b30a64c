import numpy as np


def softmax_cross_entropy(logits, labels, smoothing):
    if len(logits) != len(labels) or not 0 <= smoothing < 1:
        raise ValueError("bad input")
    if any(not -1 <= label < len(row) for row, label in zip(logits, labels)):
        raise ValueError("bad label")
    kept = [i for i, label in enumerate(labels) if label >= 0]
    gradient = np.zeros((len(logits), len(logits[0]) if logits else 0))
    if not kept:
        return 0.0, gradient
    z, y = np.array(logits, dtype=float)[kept], np.array(labels)[kept]
    classes = z.shape[1]
    targets = np.full(z.shape, smoothing / classes)
    targets[np.arange(len(y)), y] += 1 - smoothing
    z = z - z.max(axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        logs = np.log(np.exp(z) / np.exp(z).sum(axis=1, keepdims=True))
    gradient[kept] = (np.exp(logs) - targets) / len(y)
    return float(-(targets * logs).sum() / len(y)), gradient
