from math import log


def slips(args, expected):
    corpus, queries, k1, b = args
    if not any(corpus):
        return
    yield "tokens that stand in a query twice count only once", run(corpus, [list(dict.fromkeys(query)) for query in queries], k1, b)
    yield "the logarithm has no 1 + in it", run(corpus, queries, k1, b, idf=lambda n, total: log((total - n + 0.5) / (n + 0.5)))
    yield "idf is ln(N / n)", run(corpus, queries, k1, b, idf=lambda n, total: log(total / n))
    yield "n(t) counts occurrences instead of documents", run(corpus, queries, k1, b, by_occurrence=True)
    yield "the factor k1 + 1 is left out", [[score / (k1 + 1) for score in row] for row in expected]
    yield "the length of the document is not taken into account", run(corpus, queries, k1, 0.0)
    yield "k1 and b are confused", run(corpus, queries, b, k1)
    yield "the mean length is taken over the documents that are not empty", run(corpus, queries, k1, b, all_documents=False)
    yield "the raw count is used, without saturation", run(corpus, queries, k1, b, saturated=False)


def run(corpus, queries, k1, b, idf=None, by_occurrence=False, all_documents=True, saturated=True):
    idf = idf or (lambda n, total: log(1 + (total - n + 0.5) / (n + 0.5)))
    mean = sum(map(len, corpus)) / (len(corpus) if all_documents else sum(map(bool, corpus)))
    result = []
    for query in queries:
        row = []
        for document in corpus:
            score = 0.0
            for token in query:
                f = document.count(token)
                if f:
                    n = sum(other.count(token) if by_occurrence else token in other for other in corpus)
                    below = f + k1 * (1 - b + b * len(document) / mean)
                    try:
                        score += idf(n, len(corpus)) * (f * (k1 + 1) / below if saturated else f)
                    except (ValueError, ZeroDivisionError):
                        return None
            row.append(score)
        result.append(row)
    return result
