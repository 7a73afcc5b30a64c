import numpy as np


def dropout(x, grad, draws, rate, training):
    if not 0 <= rate < 1 or not x.shape == grad.shape == draws.shape:
        raise ValueError
    if not training:
        return x, grad
    kept = draws >= rate
    return np.where(kept, x / (1 - rate), 0.0), np.where(kept, grad, 0.0)
