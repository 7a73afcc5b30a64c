import numpy as np


def dropout(x, grad, draws, rate, training):
    if not training:
        return x, grad
    if not 0 <= rate < 1 or not x.shape == grad.shape == draws.shape:
        raise ValueError
    kept = draws >= rate
    return np.where(kept, x / (1 - rate), 0.0), np.where(kept, grad / (1 - rate), 0.0)
