from math import log2


def ranking_metrics(rankings, grades, k):
    if len(rankings) != len(grades) or k < 1:
        raise ValueError
    scores = []
    for ranking, known in zip(rankings, grades):
        returned = [known.get(document, 0) for document in ranking]
        judged = list(known.values())
        relevant = sum(1 for grade in judged if grade > 0)
        if relevant == 0:
            continue
        ideal = sorted(returned, reverse=True)
        ndcg = dcg(returned[:k]) / dcg(ideal[:k]) if any(ideal[:k]) else 0.0
        hits = [rank for rank, grade in enumerate(returned, 1) if grade > 0]
        ap = sum(i / rank for i, rank in enumerate(hits, 1)) / relevant
        rr = 1 / hits[0] if hits else 0.0
        scores.append((ndcg, ap, rr))
    if not scores:
        return 0.0, 0.0, 0.0
    return tuple(sum(column) / len(scores) for column in zip(*scores))


def dcg(grades):
    return sum((2**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, 1))
