import numpy as np


def conv2d(
    x: np.ndarray, kernels: np.ndarray, bias: np.ndarray, stride: int, padding: int
) -> np.ndarray:
    """The output of a convolution layer, of shape (n, f, rows, columns).

    x: (n, c, h, w); kernels: (f, c, k_h, k_w), not flipped; bias: (f,).
    """
