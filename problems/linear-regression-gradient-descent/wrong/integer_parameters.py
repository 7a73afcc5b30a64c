import numpy as np


def fit_linear(rows, targets, rate, steps, penalty):
    if len(rows) == 0 or len(rows) != len(targets):
        raise ValueError("bad input")
    x, y = np.array(rows), np.array(targets)
    weights, bias = np.zeros_like(x[0]), 0.0
    for _ in range(steps):
        errors = x @ weights + bias - y
        slopes = x.T @ errors / len(y) + penalty * weights
        weights[:] = weights - rate * slopes
        bias -= rate * errors.mean()
    return weights, float(bias)
