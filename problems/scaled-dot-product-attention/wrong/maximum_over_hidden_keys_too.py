import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[2])
    powers = np.exp(scores - scores.max(axis=2, keepdims=True, initial=-1e300))
    if mask is not None:
        powers = powers * mask
    sums = powers.sum(axis=2, keepdims=True)
    weights = powers / np.where(sums == 0, 1.0, sums)
    return weights @ v, weights
