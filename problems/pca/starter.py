import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Components (k, d), variances (k,) in descending order, and scores (n, k)."""
