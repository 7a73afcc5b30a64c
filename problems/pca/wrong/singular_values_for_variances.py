import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("bad input")
    centred = x - x.mean(axis=0)
    _, singular, axes = np.linalg.svd(centred, full_matrices=False)
    components = axes[:k]
    return components, singular[:k], centred @ components.T
