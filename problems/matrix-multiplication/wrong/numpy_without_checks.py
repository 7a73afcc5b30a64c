import numpy as np


def matrix_multiply(a, b):
    return np.array(a, dtype=float) @ np.array(b, dtype=float)
