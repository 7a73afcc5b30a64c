"""Looks at all documents again for each place of the ranking. Time: O(m k n d). Space: O(d)."""

import math


def top_k(queries, docs, k):
    if k < 0 or queries.shape[1] != docs.shape[1]:
        raise ValueError("bad arguments")
    queries, docs = queries.tolist(), docs.tolist()
    result = []
    for query in queries:
        chosen = []
        while len(chosen) < k and len(chosen) < len(docs):
            best, best_similarity = -1, -2.0
            for i, doc in enumerate(docs):
                if i in chosen:
                    continue
                similarity = round(cosine(query, doc), 9)
                if similarity > best_similarity:
                    best, best_similarity = i, similarity
            chosen.append(best)
        result.append(chosen)
    return result


def cosine(a, b):
    # hypot scales by itself, so neither norm overflows or vanishes.
    length_a, length_b = math.hypot(*a), math.hypot(*b)
    if length_a == 0 or length_b == 0:
        return 0.0
    return math.fsum((x / length_a) * (y / length_b) for x, y in zip(a, b))
