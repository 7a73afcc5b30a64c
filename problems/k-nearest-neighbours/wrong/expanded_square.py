from collections import Counter

import numpy as np


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    x = np.array(train, dtype=float)
    result = []
    for query in queries:
        q = np.array(query, dtype=float)
        squared = (x**2).sum(axis=1) - 2 * x @ q + (q**2).sum()
        nearest = np.argsort(squared, kind="stable")[:k]
        result.append(Counter(labels[i] for i in nearest).most_common(1)[0][0])
    return result
