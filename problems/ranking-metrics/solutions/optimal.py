"""Turns documents into grades, then reads all three measures off the ranks. Time: O(n log n). Space: O(n)."""

from math import log2


def ranking_metrics(rankings: list[list[int]], grades: list[dict[int, int]], k: int) -> tuple[float, float, float]:
    if len(rankings) != len(grades) or k < 1:
        raise ValueError("needs grades for each ranking, and a positive k")
    scores = [
        score([known.get(document, 0) for document in ranking], list(known.values()), k)
        for ranking, known in zip(rankings, grades)
        if any(known.values())
    ]
    if not scores:
        return 0.0, 0.0, 0.0
    ndcg, ap, rr = zip(*scores)
    return sum(ndcg) / len(scores), sum(ap) / len(scores), sum(rr) / len(scores)


def score(returned: list[int], judged: list[int], k: int) -> tuple[float, float, float]:
    """NDCG@k, average precision and reciprocal rank of one query, from grades."""
    ideal = sorted(judged, reverse=True)
    relevant = sum(grade > 0 for grade in judged)
    hits = [rank for rank, grade in enumerate(returned, 1) if grade]
    precisions = [found / rank for found, rank in enumerate(hits, 1)]
    return dcg(returned[:k]) / dcg(ideal[:k]), sum(precisions) / relevant, 1 / hits[0] if hits else 0.0


def dcg(grades: list[int]) -> float:
    return sum((2**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, 1))
