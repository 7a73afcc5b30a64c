"""Counts anew at each rank, and picks the best remaining document for the ideal. Time: O(n^2). Space: O(n)."""

import math


def ranking_metrics(rankings: list[list[int]], grades: list[dict[int, int]], k: int) -> tuple[float, float, float]:
    if k <= 0 or len(rankings) != len(grades):
        raise ValueError("bad input")
    totals = [0.0, 0.0, 0.0]
    queries = 0
    for ranking, known in zip(rankings, grades):
        relevant = {document for document in known if known[document] >= 1}
        if not relevant:
            continue
        queries += 1
        gained = best = 0.0
        for i in range(min(k, len(ranking))):
            gained += (2 ** known.get(ranking[i], 0) - 1) / math.log(i + 2, 2)
        rest = list(known)
        for i in range(min(k, len(known))):
            pick = max(rest, key=lambda document: known[document])
            rest.remove(pick)
            best += (2 ** known[pick] - 1) / math.log(i + 2, 2)
        totals[0] += gained / best
        precision_sum = 0.0
        for i in range(len(ranking)):
            if ranking[i] in relevant:
                precision_sum += sum(document in relevant for document in ranking[: i + 1]) / (i + 1)
        totals[1] += precision_sum / len(relevant)
        for i in range(len(ranking)):
            if ranking[i] in relevant:
                totals[2] += 1 / (i + 1)
                break
    if queries == 0:
        return 0.0, 0.0, 0.0
    return totals[0] / queries, totals[1] / queries, totals[2] / queries
