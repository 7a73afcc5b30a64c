"""The k-th value by partition; then everything above it, and the first ones equal to it. Time: O(m n d). Space: O(n)."""

import numpy as np


def top_k(queries, docs, k):
    if k < 0 or queries.shape[1] != docs.shape[1]:
        raise ValueError("bad arguments")
    k = min(k, len(docs))
    if k == 0:
        return [[] for _ in queries]
    matrix = unit(docs)
    result = []
    for query in unit(queries):
        rounded = np.round(matrix @ query, 9)
        border = np.partition(rounded, len(docs) - k)[len(docs) - k]
        candidates = np.flatnonzero(rounded >= border)
        order = np.argsort(-rounded[candidates], kind="stable")
        result.append(candidates[order][:k].tolist())
    return result


def unit(rows):
    # Powers of two scale without any rounding.
    _, exponents = np.frexp(np.abs(rows).max(axis=1, keepdims=True))
    scaled = np.ldexp(rows, -exponents)
    norms = np.linalg.norm(scaled, axis=1, keepdims=True)
    return np.divide(scaled, norms, out=np.zeros_like(scaled), where=norms > 0)
