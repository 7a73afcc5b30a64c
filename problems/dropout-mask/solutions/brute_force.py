"""Decides entry by entry, in plain loops. Time: O(n d). Space: O(n d)."""

import numpy as np


def dropout(x, grad, draws, rate, training):
    if not (rate >= 0 and rate < 1):
        raise ValueError("bad rate")
    if x.shape != grad.shape or x.shape != draws.shape:
        raise ValueError("bad shape")
    out, back = np.array(x), np.array(grad)
    if not training:
        return out, back
    rows, columns = x.shape
    for i in range(rows):
        for j in range(columns):
            if draws[i, j] < rate:
                out[i, j] = back[i, j] = 0.0
            else:
                out[i, j] /= 1 - rate
                back[i, j] /= 1 - rate
    return out, back
