"""The gradient is two matrix-vector products; the loss is a logaddexp. Time: O(steps n d). Space: O(n d)."""

import numpy as np


def train_logistic(rows, labels, rate, steps, penalty):
    if len(rows) == 0 or len(rows) != len(labels) or any(label not in (0, 1) for label in labels):
        raise ValueError("needs a label of 0 or 1 for each row, and at least one row")
    x, y = np.array(rows, dtype=float), np.array(labels, dtype=float)
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        # The logistic function is a tanh, moved and scaled; tanh does not overflow.
        errors = (1 + np.tanh((x @ weights + bias) / 2)) / 2 - y
        weights, bias = weights - rate * (x.T @ errors / len(y) + penalty * weights), bias - rate * errors.mean()
    # -ln of the label's probability is ln(1 + e^z) for class 0, ln(1 + e^-z) for class 1.
    loss = np.logaddexp(0.0, np.where(y == 1, -1, 1) * (x @ weights + bias)).mean()
    return weights, float(bias), float(loss + penalty / 2 * weights @ weights)
