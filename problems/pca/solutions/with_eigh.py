"""Eigenvectors of the covariance matrix, largest first. Time: O(n d^2 + d^3). Space: O(n d + d^2)."""

import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("k is out of range")
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[::-1][:k]
    return components, np.maximum(variances[::-1][:k], 0.0), centred @ components.T
