"""Goes through all documents for each word of each query, and multiplies exact integers. Time: O(words of queries * words of documents). Space: O(m)."""

from fractions import Fraction
from math import log


def log_posteriors(documents: list[list[str]], labels: list[str], queries: list[list[str]], smoothing: float) -> list[list[float]]:
    if len(documents) == 0 or len(documents) != len(labels) or not smoothing > 0:
        raise ValueError("bad input")
    vocabulary = {word for document in documents for word in document}
    result = []
    for query in queries:
        joint = [joint_probability(query, label, documents, labels, vocabulary, Fraction(smoothing)) for label in sorted(set(labels))]
        # On a common denominator the posteriors are shares of integers, and Python takes the logarithm of an integer of any size.
        numerators = []
        for i, (top, _) in enumerate(joint):
            for j, (_, bottom) in enumerate(joint):
                top *= bottom if i != j else 1
            numerators.append(top)
        result.append([log(top) - log(sum(numerators)) for top in numerators])
    return result


def joint_probability(query, label, documents, labels, vocabulary, smoothing):
    """Numerator and denominator, unreduced."""
    top, bottom = labels.count(label), len(labels)
    for word in query:
        if word not in vocabulary:
            continue
        matches = total = 0
        for document, own in zip(documents, labels):
            if own == label:
                for other in document:
                    matches += other == word
                    total += 1
        top *= matches * smoothing.denominator + smoothing.numerator
        bottom *= total * smoothing.denominator + smoothing.numerator * len(vocabulary)
    return top, bottom
