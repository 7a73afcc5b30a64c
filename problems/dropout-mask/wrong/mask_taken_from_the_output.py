import numpy as np


def dropout(x, grad, draws, rate, training):
    if not 0 <= rate < 1 or not x.shape == grad.shape == draws.shape:
        raise ValueError
    if not training:
        return x, grad
    out = np.where(draws >= rate, x / (1 - rate), 0.0)
    return out, np.where(out != 0, grad / (1 - rate), 0.0)
