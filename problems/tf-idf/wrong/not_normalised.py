from collections import Counter
from math import log


def tf_idf(train, documents):
    n = len(train)
    frequency = Counter(word for document in train for word in set(document))
    idf = {word: log((1 + n) / (1 + df)) + 1 for word, df in frequency.items()}
    result = []
    for document in documents:
        raw = {word: count * idf[word] for word, count in Counter(document).items() if word in idf}
        result.append({word: value for word, value in raw.items()})
    return result
