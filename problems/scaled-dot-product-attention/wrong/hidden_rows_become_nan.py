import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[2])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    if scores.shape[2] == 0:
        return np.zeros((*scores.shape[:2], v.shape[2])), scores
    with np.errstate(all="ignore"):
        powers = np.exp(scores - scores.max(axis=2, keepdims=True))
        weights = powers / powers.sum(axis=2, keepdims=True)
    return weights @ v, weights
