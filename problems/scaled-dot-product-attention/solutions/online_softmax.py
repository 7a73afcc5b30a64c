"""Goes through the keys in blocks with a running maximum and sum, as fused kernels do. Time: O(h n_q n_k (d + d_v)). Space: O(h n_q n_k) for the weights."""

import numpy as np

BLOCK = 16


def attention(q, k, v, mask):
    heads, n_q, d = q.shape
    n_k = k.shape[1]
    if mask is None:
        mask = np.ones((n_q, n_k), dtype=bool)
    largest = np.full((heads, n_q, 1), -1e300)
    total = np.zeros((heads, n_q, 1))
    output = np.zeros((heads, n_q, v.shape[2]))
    scores = np.full((heads, n_q, n_k), -np.inf)
    for start in range(0, n_k, BLOCK):
        part = slice(start, start + BLOCK)
        block = np.where(mask[:, part], np.einsum("hid,hjd->hij", q, k[:, part]) / d**0.5, -np.inf)
        scores[:, :, part] = block
        larger = np.maximum(largest, block.max(axis=2, keepdims=True))
        powers = np.exp(block - larger)
        shrink = np.exp(largest - larger)
        total = total * shrink + powers.sum(axis=2, keepdims=True)
        output = output * shrink + powers @ v[:, part]
        largest = larger
    safe = np.where(total > 0, total, 1.0)
    return output / safe, np.exp(scores - largest) / safe
