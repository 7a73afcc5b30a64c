from collections import Counter
from math import log, log10, sqrt


def slips(args, expected):
    train, documents = args
    df = Counter(word for document in train for word in set(document))
    occurrences = Counter(word for document in train for word in document)
    n = len(train)

    def idf(word):
        return log((1 + n) / (1 + df[word])) + 1

    def vectors(idf=idf, tf=lambda count: count, norm=euclidean):
        return [weighed(document, df, idf, tf, norm) for document in documents]

    yield "the vectors are not divided by their length", vectors(norm=lambda weights: 1.0)
    yield "the weights are made to add up to 1, not their squares", vectors(norm=sum)
    yield "df counts how often a word occurs, not in how many documents", vectors(idf=lambda word: log((1 + n) / (1 + occurrences[word])) + 1)
    yield "the idf is ln(n / df), without its three ones", vectors(idf=lambda word: log(n / df[word]))
    yield "the idf lacks the + 1 outside the logarithm", vectors(idf=lambda word: log((1 + n) / (1 + df[word])))
    yield "the logarithm is to base 10", vectors(idf=lambda word: log10((1 + n) / (1 + df[word])) + 1)
    yield "a word that occurs several times counts once", vectors(tf=lambda count: 1)
    yield "tf is 1 + ln(count)", vectors(tf=lambda count: 1 + log(count))


def euclidean(weights):
    return sqrt(sum(weight * weight for weight in weights))


def weighed(document, known, idf, tf, norm):
    raw = {word: tf(count) * idf(word) for word, count in Counter(document).items() if word in known}
    length = norm(list(raw.values()))
    return {word: weight / length if length else 0.0 for word, weight in raw.items()}
