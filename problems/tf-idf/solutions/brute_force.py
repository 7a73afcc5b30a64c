"""Looks through all training documents for each word. Time: O(n^2) for n words in all. Space: O(n)."""

import math


def tf_idf(train: list[list[str]], documents: list[list[str]]) -> list[dict[str, float]]:
    result = []
    for document in documents:
        weights: dict[str, float] = {}
        for word in document:
            df = sum(1 for other in train if word in other)
            if df > 0:
                idf = math.log(1 + len(train)) - math.log(1 + df) + 1
                # Added once for each time that the word occurs, which multiplies by the count.
                weights[word] = weights.get(word, 0.0) + idf
        squares = sum(weight**2 for weight in weights.values())
        result.append({word: weight / math.sqrt(squares) for word, weight in weights.items()})
    return result
