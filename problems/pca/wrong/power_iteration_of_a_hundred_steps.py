import numpy as np


def pca(x, k):
    n, d = x.shape
    if n < 2 or not 1 <= k <= min(n, d):
        raise ValueError("bad input")
    centred = x - x.mean(axis=0)
    covariance = centred.T @ centred / (n - 1)
    components, variances = [], []
    for _ in range(k):
        vector = np.ones(d) / np.sqrt(d)
        for _ in range(100):
            moved = covariance @ vector
            length = np.linalg.norm(moved)
            if length == 0:
                break
            vector = moved / length
        variance = vector @ covariance @ vector
        covariance = covariance - variance * np.outer(vector, vector)
        components.append(vector)
        variances.append(variance)
    return np.array(components), np.array(variances), centred @ np.array(components).T
