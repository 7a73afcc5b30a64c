import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def slips(args, expected):
    x, kernels, bias, stride, padding = args
    if x.shape[1] != kernels.shape[1]:
        return
    yield "the kernels are flipped (a convolution in the mathematical sense)", conv(x, kernels[:, :, ::-1, ::-1], bias, stride, padding)
    yield "the biases are left out", conv(x, kernels, bias * 0.0, stride, padding)
    yield "the stride is ignored", conv(x, kernels, bias, 1, padding)
    yield "the stride is applied downwards only", conv(x, kernels, bias, stride, padding)[..., :1] if stride == 1 else rows_only(x, kernels, bias, stride, padding)
    yield "only the first channel is used", conv(x[:, :1], kernels[:, :1], bias, stride, padding)
    yield "the padding repeats the edge instead of being zero", conv(x, kernels, bias, stride, padding, mode="edge")
    if x.shape[2] >= kernels.shape[2] and x.shape[3] >= kernels.shape[3]:
        yield "the padding is left out", conv(x, kernels, bias, stride, 0)
    yield "the filters are the last axis instead of the second", np.moveaxis(conv(x, kernels, bias, stride, padding), 1, -1)


def conv(x, kernels, bias, stride, padding, mode="constant"):
    windows = windows_of(x, kernels, padding, mode)[:, :, ::stride, ::stride]
    return np.einsum("nchwij,fcij->nfhw", windows, kernels) + bias[:, None, None]


def rows_only(x, kernels, bias, stride, padding):
    windows = windows_of(x, kernels, padding, "constant")[:, :, ::stride]
    return np.einsum("nchwij,fcij->nfhw", windows, kernels) + bias[:, None, None]


def windows_of(x, kernels, padding, mode):
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)), mode=mode)
    return sliding_window_view(padded, kernels.shape[2:], axis=(2, 3))
