import numpy as np


def top_k(queries, docs, k):
    if k < 0 or queries.shape[1] != docs.shape[1]:
        raise ValueError
    with np.errstate(all="ignore"):
        scores = queries @ docs.T / (np.outer(np.linalg.norm(queries, axis=1), np.linalg.norm(docs, axis=1)) + 1e-8)
    return [np.argsort(-np.round(row, 9), kind="stable")[:k].tolist() for row in scores]
