"""The same with NumPy, column statistics along axis 0. Time: O((n + m) d). Space: O((n + m) d)."""

import numpy as np


def normalize_features(train, rows, method):
    if len(train) == 0:
        raise ValueError("cannot fit on no rows")
    if method not in ("zscore", "minmax"):
        raise ValueError(f"unknown method: {method!r}")
    fitted = np.asarray(train, dtype=float)
    table = np.asarray(rows, dtype=float).reshape(-1, fitted.shape[1])
    low, high = fitted.min(axis=0), fitted.max(axis=0)
    shift, scale = (low, high - low) if method == "minmax" else (fitted.mean(axis=0), fitted.std(axis=0))
    constant = low == high
    return np.where(constant, 0.0, (table - shift) / np.where(constant, 1.0, scale))
