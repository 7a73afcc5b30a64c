"""The formula, in plain loops over plain lists. Time: O(n f c h w k_h k_w). Space: O(n f h w)."""

import numpy as np


def conv2d(x, kernels, bias, stride, padding):
    n, c, h, w = x.shape
    f, channels, kh, kw = kernels.shape
    rows = (h + 2 * padding - kh) // stride + 1
    columns = (w + 2 * padding - kw) // stride + 1
    if c != channels or h + 2 * padding < kh or w + 2 * padding < kw:
        raise ValueError("shapes do not fit")
    images, filters = x.tolist(), kernels.tolist()
    result = [[[[float(bias[o]) for _ in range(columns)] for _ in range(rows)] for o in range(f)] for _ in range(n)]
    for i in range(n):
        for o in range(f):
            for r in range(rows):
                for t in range(columns):
                    for a in range(c):
                        for u in range(kh):
                            for v in range(kw):
                                row, column = r * stride + u - padding, t * stride + v - padding
                                if 0 <= row < h and 0 <= column < w:
                                    result[i][o][r][t] += images[i][a][row][column] * filters[o][a][u][v]
    # An empty batch keeps its shape only as an array.
    return np.array(result).reshape(n, f, rows, columns)
