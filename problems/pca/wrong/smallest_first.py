import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("bad input")
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[:k]
    return components, variances[:k], centred @ components.T
