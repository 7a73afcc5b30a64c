from collections import Counter
from math import exp, log


def slips(args, expected):
    documents, labels, queries, smoothing = args
    if not documents or not queries or len(documents) != len(labels) or smoothing <= 0:
        return
    if any(len(query) > 300 for query in queries):
        return
    yield "the logarithms are to base 2", [[value / log(2) for value in row] for row in expected]
    yield "the posteriors themselves are returned, not their logarithms", [[exp(value) for value in row] for row in expected]
    yield "the scores are not normalised", posteriors(args, normalise=False)
    yield "the vocabulary's size is missing in the denominator", posteriors(args, size=lambda vocabulary, counts: 1)
    yield "each class has a vocabulary of its own", posteriors(args, size=lambda vocabulary, counts: len(counts))
    yield "words that the vocabulary does not hold are smoothed too, instead of left out", posteriors(args, unknown=True)
    yield "a word that a query repeats is counted once", posteriors((documents, labels, [list(dict.fromkeys(query)) for query in queries], smoothing))
    yield "a word that a document repeats is counted once", posteriors(([list(dict.fromkeys(document)) for document in documents], labels, queries, smoothing))
    yield "the prior is left out", posteriors(args, prior=lambda share, classes: 0.0)
    if len(set(labels)) > 1:
        yield "the classes are in another order: descending", [row[::-1] for row in expected]


def posteriors(args, *, size=lambda vocabulary, counts: len(vocabulary), unknown=False, prior=lambda share, classes: log(share), normalise=True):
    documents, labels, queries, smoothing = args
    texts = Counter(labels)
    words = {label: Counter() for label in sorted(texts)}
    for document, label in zip(documents, labels):
        words[label].update(document)
    vocabulary = {word for document in documents for word in document}
    result = []
    for query in queries:
        scores = []
        for label, counts in words.items():
            total = counts.total() + smoothing * size(vocabulary, counts)
            known = [word for word in query if unknown or word in vocabulary]
            scores.append(prior(texts[label] / len(documents), len(texts)) + sum(log((counts[word] + smoothing) / total) for word in known if total))
        top = max(scores)
        shift = top + log(sum(exp(score - top) for score in scores)) if normalise else 0.0
        result.append([score - shift for score in scores])
    return result
