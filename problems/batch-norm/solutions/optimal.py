"""One formula for both modes; only the statistics differ. Time: O(n d). Space: O(n d)."""

import numpy as np


def batch_norm(
    x: np.ndarray,
    gamma: np.ndarray,
    beta: np.ndarray,
    running_mean: np.ndarray,
    running_var: np.ndarray,
    momentum: float,
    eps: float,
    training: bool,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    if not training:
        return normalized(x, running_mean, running_var, eps) * gamma + beta, running_mean, running_var
    if len(x) < 2:
        raise ValueError("a training batch needs two rows at least")
    mean = x.mean(axis=0)
    out = normalized(x, mean, x.var(axis=0), eps) * gamma + beta
    # The estimate of the population's variance is the unbiased one.
    return out, moved(running_mean, mean, momentum), moved(running_var, x.var(axis=0, ddof=1), momentum)


def normalized(x: np.ndarray, mean: np.ndarray, variance: np.ndarray, eps: float) -> np.ndarray:
    return (x - mean) / np.sqrt(variance + eps)


def moved(running: np.ndarray, batch: np.ndarray, momentum: float) -> np.ndarray:
    return (1 - momentum) * running + momentum * batch
