from collections import Counter
from math import exp, log


def log_posteriors(documents, labels, queries, smoothing):
    if not documents or len(documents) != len(labels) or smoothing <= 0:
        raise ValueError("bad input")
    texts = Counter(labels)
    words = {label: Counter() for label in sorted(texts)}
    for document, label in zip(documents, labels):
        words[label].update(document)
    vocabulary = {word for document in documents for word in document}
    result = []
    for query in queries:
        scores = []
        for label, counts in words.items():
            score = log(texts[label] / len(documents))
            for word in query:
                if word in vocabulary:
                    score += log((counts[word] + smoothing) / (counts.total() + smoothing))
            scores.append(score)
        top = max(scores)
        total = top + log(sum(exp(score - top) for score in scores))
        result.append([score - total for score in scores])
    return result
