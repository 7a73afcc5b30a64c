import numpy as np


def dropout(x, grad, draws, rate, training):
    if not 0 <= rate < 1 or not x.shape == grad.shape == draws.shape:
        raise ValueError
    if not training:
        return x, grad
    mask = (draws >= rate) / (1 - rate)
    with np.errstate(all="ignore"):
        return x * mask, grad * mask
