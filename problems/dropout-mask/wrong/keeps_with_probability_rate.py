import numpy as np


def dropout(x, grad, draws, rate, training):
    if not 0 <= rate < 1 or not x.shape == grad.shape == draws.shape:
        raise ValueError
    if not training:
        return x, grad
    kept = draws < rate
    scale = 1 / rate if rate else 1.0
    return np.where(kept, x * scale, 0.0), np.where(kept, grad * scale, 0.0)
