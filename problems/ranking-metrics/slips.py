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
    yield "the list is not cut at k", (mean(ratio(dcg(r), dcg(i[:k])) for r, i in judged), map_, mrr)
    for what, discount in DISCOUNTS:
        yield what, (mean(ratio(dcg(r[:k], discount=discount), dcg(i[:k], discount=discount)) for r, i in judged), map_, mrr)
    in_order = [list(known.values())[:k] for known in grades if any(known.values())]
    yield "the ideal is in the order of the dictionary, not sorted", (mean(ratio(dcg(r[:k]), dcg(i)) for (r, _), i in zip(judged, in_order)), map_, mrr)
    strict = [([max(0, grade - 1) for grade in r], i) for r, i in judged]
    first = mean(next((1 / rank for rank, grade in enumerate(r, 1) if grade), 0.0) for r, _ in strict)
    yield "a returned document of grade 1 does not count as relevant", (ndcg, mean(precisions(r) / hits(i) for r, i in strict), first)
    yield "average precision is divided by the relevant documents that were returned", (ndcg, mean(precisions(r) / max(1, hits(r)) for r, _ in judged), mrr)
    yield "average precision looks at the first k ranks only", (ndcg, mean(precisions(r[:k]) / hits(i) for r, i in judged), mrr)
    share = len(judged) / len(queries)
    yield "queries without a relevant document count as 0", (ndcg * share, map_ * share, mrr * share)


def plain(grade):
    return grade


def gain(grade):
    return 2**grade - 1


def from_the_first(rank):
    return log2(rank + 1)


DISCOUNTS = (
    ("gains are divided by the rank instead of log2(rank + 1)", lambda rank: rank),
    ("gains are divided by log2(rank + 2), one rank too late", lambda rank: log2(rank + 2)),
    ("gains are divided by log2(rank), and that of the first rank by 1", lambda rank: max(1.0, log2(rank))),
)


def dcg(grades, gain=gain, discount=from_the_first):
    return sum(gain(grade) / discount(rank) for rank, grade in enumerate(grades, 1))


def ratio(top, bottom):
    return top / bottom if bottom else 0.0


def hits(grades):
    return sum(grade > 0 for grade in grades)


def precisions(grades):
    return sum(hits(grades[:rank]) / rank for rank, grade in enumerate(grades, 1) if grade) if len(grades) <= 1_000 else 0.0
