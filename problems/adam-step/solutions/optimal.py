"""The four formulas on whole arrays. Time: O(n). Space: O(n)."""

import numpy as np


def adam_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    if t < 1:
        raise ValueError(f"steps are counted from 1, not {t}")
    if not w.shape == grad.shape == m.shape == v.shape:
        raise ValueError(f"shapes differ: {w.shape}, {grad.shape}, {m.shape}, {v.shape}")
    m = beta1 * m + (1.0 - beta1) * grad
    v = beta2 * v + (1.0 - beta2) * grad**2
    direction = m / (1.0 - beta1**t) / (np.sqrt(v / (1.0 - beta2**t)) + eps)
    return w - lr * (direction + weight_decay * w), m, v
