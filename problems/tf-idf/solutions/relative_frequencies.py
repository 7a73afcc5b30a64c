"""tf as a share of the document's words: the factor disappears when the vector is normalised. Time: O(n). Space: O(n)."""

from collections import defaultdict
from math import log, sqrt


def tf_idf(train, documents):
    seen_in = defaultdict(set)
    for i, document in enumerate(train):
        for word in document:
            seen_in[word].add(i)
    result = []
    for document in documents:
        share = defaultdict(float)
        for word in document:
            if word in seen_in:
                share[word] += 1 / len(document)
        raw = {word: tf * (log((1 + len(train)) / (1 + len(seen_in[word]))) + 1) for word, tf in share.items()}
        norm = sqrt(sum(value * value for value in raw.values())) or 1.0
        result.append({word: value / norm for word, value in raw.items()})
    return result
