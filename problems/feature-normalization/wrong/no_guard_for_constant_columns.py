import numpy as np


def normalize_features(train, rows, method):
    if len(train) == 0 or method not in ("zscore", "minmax"):
        raise ValueError
    t = np.asarray(train, dtype=float)
    r = np.asarray(rows, dtype=float).reshape(-1, t.shape[1])
    if method == "minmax":
        return (r - t.min(axis=0)) / (t.max(axis=0) - t.min(axis=0))
    return (r - t.mean(axis=0)) / t.std(axis=0)
