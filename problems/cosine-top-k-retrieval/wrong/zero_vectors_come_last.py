import numpy as np


def top_k(queries, docs, k):
    if k < 0 or queries.shape[1] != docs.shape[1]:
        raise ValueError
    with np.errstate(all="ignore"):
        q = queries / np.abs(queries).max(axis=1, keepdims=True)
        x = docs / np.abs(docs).max(axis=1, keepdims=True)
        scores = (q / np.linalg.norm(q, axis=1, keepdims=True)) @ (x / np.linalg.norm(x, axis=1, keepdims=True)).T
    return [np.argsort(-np.round(row, 9), kind="stable")[:k].tolist() for row in scores]
