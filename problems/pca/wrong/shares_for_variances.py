import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("bad input")
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[::-1][:k]
    return components, variances[::-1][:k] / max(variances.sum(), 1e-300), centred @ components.T
