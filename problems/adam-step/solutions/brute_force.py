"""Entry by entry, with both corrections drawn into the step size and into epsilon. Time: O(n). Space: O(n)."""

import math

import numpy as np


def adam_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    if t <= 0 or len({array.shape for array in (w, grad, m, v)}) > 1:
        raise ValueError("bad step or shapes")
    first, second = 1.0, 1.0
    if t < 100:
        for _ in range(t):
            first *= beta1
            second *= beta2
    else:
        first, second = math.pow(beta1, t), math.pow(beta2, t)
    root = math.sqrt(1.0 - second)
    weights, averages, squares = [], [], []
    for wi, gi, mi, vi in zip(w.ravel().tolist(), grad.ravel().tolist(), m.ravel().tolist(), v.ravel().tolist()):
        averages.append(gi + beta1 * (mi - gi))
        squares.append(gi * gi + beta2 * (vi - gi * gi))
        step = lr * root / (1.0 - first) * averages[-1] / (math.sqrt(squares[-1]) + eps * root)
        weights.append(wi * (1.0 - lr * weight_decay) - step)
    return tuple(np.array(values).reshape(w.shape) for values in (weights, averages, squares))
