import numpy as np


def adam_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    if t < 1 or not w.shape == grad.shape == m.shape == v.shape:
        raise ValueError
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    return w - lr * (m / (1 - beta1**t) / (np.sqrt(v) + eps) + weight_decay * w), m, v
