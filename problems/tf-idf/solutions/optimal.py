"""One pass for document frequencies, one for each document's weights; n is the number of words in all. Time: O(n). Space: O(n)."""

from collections import Counter
from math import hypot, log


def tf_idf(train: list[list[str]], documents: list[list[str]]) -> list[dict[str, float]]:
    document_frequency = Counter(word for document in train for word in set(document))
    idf = {word: log((1 + len(train)) / (1 + df)) + 1 for word, df in document_frequency.items()}
    return [weigh(document, idf) for document in documents]


def weigh(document: list[str], idf: dict[str, float]) -> dict[str, float]:
    weights = {word: count * idf[word] for word, count in Counter(document).items() if word in idf}
    length = hypot(*weights.values())
    return {word: weight / length for word, weight in weights.items()}
