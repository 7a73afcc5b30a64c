from math import log2


def slips(args, expected):
    rankings, grades, k = args
    ndcg, map_, mrr = expected
    queries = [([known.get(d, 0) for d in ranking], sorted(known.values(), reverse=True)) for ranking, known in zip(rankings, grades)]
    judged = [(returned, ideal) for returned, ideal in queries if any(ideal)]
    if not judged:
        return

    def mean(values):
        return sum(values) / len(judged)

    yield "the gain is the grade itself, not 2^grade - 1", (mean(ratio(dcg(r[:k], plain), dcg(i[:k], plain)) for r, i in judged), map_, mrr)
    yield "the ideal is made of the returned documents alone", (mean(ratio(dcg(r[:k]), dcg(sorted(r, reverse=True)[:k])) for r, _ in judged), map_, mrr)
    yield "the ideal is not cut at k", (mean(ratio(dcg(r[:k]), dcg(i)) for r, i in judged), map_, mrr)
    yield "average precision is divided by the relevant documents that were returned", (ndcg, mean(precisions(r) / max(1, hits(r)) for r, _ in judged), mrr)
    yield "average precision looks at the first k ranks only", (ndcg, mean(precisions(r[:k]) / hits(i) for r, i in judged), mrr)
    share = len(judged) / len(queries)
    yield "queries without a relevant document count as 0", (ndcg * share, map_ * share, mrr * share)


def plain(grade):
    return grade


def gain(grade):
    return 2**grade - 1


def dcg(grades, gain=gain):
    return sum(gain(grade) / log2(rank + 1) for rank, grade in enumerate(grades, 1))


def ratio(top, bottom):
    return top / bottom if bottom else 0.0


def hits(grades):
    return sum(grade > 0 for grade in grades)


def precisions(grades):
    return sum(hits(grades[:rank]) / rank for rank, grade in enumerate(grades, 1) if grade) if len(grades) <= 1_000 else 0.0
