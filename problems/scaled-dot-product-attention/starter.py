import numpy as np


def attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """The output (h, n_q, d_v) and the weights (h, n_q, n_k) of scaled dot-product attention.

    mask is None or (n_q, n_k); True lets a query look at a key.
    """
