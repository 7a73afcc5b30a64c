"""An inverted index from each token to its documents' contributions. Time: O(tokens + matching postings). Space: O(tokens)."""

from collections import Counter, defaultdict
from math import log


def bm25_scores(corpus: list[list[str]], queries: list[list[str]], k1: float, b: float) -> list[list[float]]:
    total = len(corpus)
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    tokens = sum(map(len, corpus))
    for i, document in enumerate(corpus):
        for token, count in Counter(document).items():
            # A document with a token has a length, so the mean length is not 0 here.
            held_back = k1 * (1.0 - b + b * len(document) * total / tokens)
            postings[token].append((i, count * (k1 + 1.0) / (count + held_back)))
    return [scores(query, postings, total) for query in queries]


def scores(query, postings, total):
    result = [0.0] * total
    for token in query:
        matches = postings.get(token, [])
        idf = log(1.0 + (total - len(matches) + 0.5) / (len(matches) + 0.5))
        for i, contribution in matches:
            result[i] += idf * contribution
    return result
