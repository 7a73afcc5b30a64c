"""NumPy, which refuses ragged rows and unfitting shapes itself. Time: O(n k m). Space: O(n k + k m + n m)."""

import numpy as np


def matrix_multiply(a, b):
    left, right = np.array(a, dtype=float), np.array(b, dtype=float)
    if left.size == 0 or right.size == 0:
        raise ValueError("empty")
    return left @ right
