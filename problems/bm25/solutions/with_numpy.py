"""A matrix of counts, and the formula on whole arrays. Time: O(N * vocabulary + queries * N). Space: O(N * vocabulary)."""

import numpy as np


def bm25_scores(corpus, queries, k1, b):
    if not corpus:
        return [[] for _ in queries]
    # Tokens that no query asks for need no column.
    columns = {token: j for j, token in enumerate(sorted({token for query in queries for token in query}))}
    counts = np.zeros((len(corpus), len(columns)))
    for i, document in enumerate(corpus):
        for token in document:
            if token in columns:
                counts[i, columns[token]] += 1
    lengths = np.array([len(document) for document in corpus], dtype=float)
    mean = lengths.mean() or 1.0
    holding = (counts > 0).sum(axis=0)
    idf = np.log1p((len(corpus) - holding + 0.5) / (holding + 0.5))
    below = counts + k1 * (1 - b + b * lengths / mean)[:, None]
    contributions = np.where(counts > 0, idf * counts * (k1 + 1) / np.where(counts > 0, below, 1.0), 0.0)
    return [contributions[:, [columns[token] for token in query]].sum(axis=1).tolist() for query in queries]
