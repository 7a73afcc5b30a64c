from collections import Counter
from math import log


def bm25_scores(corpus, queries, k1, b):
    n = Counter(token for document in corpus for token in set(document))
    mean = sum(map(len, corpus)) / len(corpus) if corpus else 0
    return [
        [
            sum(log(1 + (len(corpus) - n[t] + 0.5) / (n[t] + 0.5)) * d.count(t) * (k1 + 1) / (d.count(t) + k1 * (1 - b + b * len(d) / mean)) for t in q)
            for d in corpus
        ]
        for q in queries
    ]
