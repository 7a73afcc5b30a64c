"""Rows of length 1, one matrix product, and the k largest of each row. Time: O(m n (d + log k)). Space: O(m n)."""

from heapq import nlargest

import numpy as np


def top_k(queries: np.ndarray, docs: np.ndarray, k: int) -> list[list[int]]:
    if k < 0:
        raise ValueError(f"k has to be at least 0, not {k}")
    if queries.shape[1] != docs.shape[1]:
        raise ValueError(f"queries of {queries.shape[1]} columns, documents of {docs.shape[1]}")
    similarities = np.round(unit_rows(queries) @ unit_rows(docs).T, 9)
    # nlargest keeps equal elements in their order.
    return [nlargest(k, range(len(docs)), key=row.__getitem__) for row in similarities.tolist()]


def unit_rows(rows: np.ndarray) -> np.ndarray:
    """Each row divided by its norm; rows of zeros stay as they are."""
    # Divided by the largest magnitude first, so that no square overflows and no norm vanishes.
    largest = np.abs(rows).max(axis=1, keepdims=True)
    scaled = rows / np.where(largest == 0.0, 1.0, largest)
    norms = np.sqrt((scaled**2).sum(axis=1, keepdims=True))
    return scaled / np.where(norms == 0.0, 1.0, norms)
