"""A table of log probabilities, one row for each word. Time: O(words * C). Space: O(V C)."""

import numpy as np


def log_posteriors(documents, labels, queries, smoothing):
    if len(documents) == 0 or len(documents) != len(labels) or not smoothing > 0:
        raise ValueError("bad input")
    classes, members = np.unique(labels, return_inverse=True)
    row = {word: i for i, word in enumerate(dict.fromkeys(word for document in documents for word in document))}
    counts = np.zeros((len(row), len(classes)))
    for document, member in zip(documents, members):
        np.add.at(counts, ([row[word] for word in document], member), 1)
    table = np.log(counts + smoothing) - np.log(counts.sum(axis=0) + smoothing * max(len(row), 1))
    prior = np.log(np.bincount(members) / len(documents))
    result = []
    for query in queries:
        scores = prior + table[[row[word] for word in query if word in row]].sum(axis=0)
        result.append(scores - np.logaddexp.reduce(scores))
    return result
