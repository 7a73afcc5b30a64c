"""Counts once, sums logarithms, normalises by log-sum-exp. Time: O(words * C). Space: O(V C)."""

from collections import Counter
from math import exp, log


def log_posteriors(documents: list[list[str]], labels: list[str], queries: list[list[str]], smoothing: float) -> list[list[float]]:
    if not documents or len(documents) != len(labels):
        raise ValueError(f"{len(documents)} documents and {len(labels)} labels")
    if smoothing <= 0:
        raise ValueError("the smoothing has to be positive")
    texts = Counter(labels)
    words: dict[str, Counter[str]] = {label: Counter() for label in sorted(texts)}
    for document, label in zip(documents, labels):
        words[label].update(document)
    vocabulary = set().union(*words.values())
    tables = [word_logs(counts, vocabulary, smoothing) for counts in words.values()]
    priors = [log(texts[label] / len(documents)) for label in words]
    result = []
    for query in queries:
        known = [word for word in query if word in vocabulary]
        result.append(normalized([prior + sum([table[word] for word in known]) for prior, table in zip(priors, tables)]))
    return result


def word_logs(counts: Counter[str], vocabulary: set[str], smoothing: float) -> dict[str, float]:
    """ln P(word | class) for every word of the vocabulary."""
    total = counts.total() + smoothing * len(vocabulary)
    return {word: log((counts[word] + smoothing) / total) for word in vocabulary}


def normalized(scores: list[float]) -> list[float]:
    """Shifts logarithms so that their exponentials sum to 1."""
    largest = max(scores)
    total = largest + log(sum([exp(score - largest) for score in scores]))
    return [score - total for score in scores]
