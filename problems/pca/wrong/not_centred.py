import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("bad input")
    centred = x
    variances, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[::-1][:k]
    return components, variances[::-1][:k], centred @ components.T
