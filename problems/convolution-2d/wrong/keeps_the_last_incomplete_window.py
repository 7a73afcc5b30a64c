import numpy as np


def conv2d(x, kernels, bias, stride, padding):
    n, c, h, w = x.shape
    f, channels, kh, kw = kernels.shape
    if c != channels or h + 2 * padding < kh or w + 2 * padding < kw:
        raise ValueError
    rows = -(-(h + 2 * padding - kh) // stride) + 1
    columns = -(-(w + 2 * padding - kw) // stride) + 1
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding + stride), (padding, padding + stride)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    return np.einsum("nchwij,fcij->nfhw", windows[:, :, :rows, :columns], kernels) + bias[:, None, None]
