import numpy as np


def matrix_multiply(a, b):
    left, right = np.array(a, dtype=float), np.array(b, dtype=float)
    if left.size == 0 or right.size == 0:
        raise ValueError
    return np.squeeze(left @ right).tolist()
