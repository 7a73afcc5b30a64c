"""Singular value decomposition of the centred table. Time: O(n d min(n, d)). Space: O(n d)."""

import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError(f"{k} components of {n} rows and {d} columns")
    centred = x - x.mean(axis=0)
    _, spreads, axes = np.linalg.svd(centred, full_matrices=False)
    components = axes[:k]
    return components, spreads[:k] ** 2 / (n - 1), centred @ components.T
