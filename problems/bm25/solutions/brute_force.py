"""The formula as it stands, for each query, document and token. Time: O(queries * N * tokens). Space: O(1)."""

import math


def bm25_scores(corpus, queries, k1, b):
    result = []
    for query in queries:
        result.append([])
        for document in corpus:
            terms = []
            for token in query:
                occurrences = document.count(token)
                if occurrences == 0:
                    continue
                holding = 0
                for other in corpus:
                    if token in other:
                        holding += 1
                mean = sum(len(other) for other in corpus) / len(corpus)
                weight = math.log((len(corpus) + 1) / (holding + 0.5))
                relative = len(document) / mean
                terms.append(weight * (k1 + 1) / (1 + k1 * (1 + b * (relative - 1)) / occurrences))
            result[-1].append(math.fsum(terms))
    return result
