"""One mask, applied to the input and to the gradient. Time: O(n d). Space: O(n d)."""

import numpy as np


def dropout(x: np.ndarray, grad: np.ndarray, draws: np.ndarray, rate: float, training: bool) -> tuple[np.ndarray, np.ndarray]:
    if not 0.0 <= rate < 1.0:
        raise ValueError(f"rate has to be in [0, 1), not {rate}")
    if not x.shape == grad.shape == draws.shape:
        raise ValueError(f"shapes differ: {x.shape}, {grad.shape}, {draws.shape}")
    if not training:
        return x, grad
    kept = draws >= rate
    scale = 1.0 / (1.0 - rate)
    # Not `kept * x`: 0 times infinity is nan.
    return np.where(kept, x * scale, 0.0), np.where(kept, grad * scale, 0.0)
