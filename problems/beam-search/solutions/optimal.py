"""Round by round, the best of all continuations from a heap. Time: O(L W (V log W + L)). Space: O(W (V + L))."""

from heapq import nsmallest
from math import log


def beam_search(start: list[float], step: list[list[float]], end: int, width: int, max_length: int, alpha: float) -> list[tuple[list[int], float]]:
    live: list[tuple[float, list[int]]] = [(0.0, [])]
    finished: list[tuple[float, list[int]]] = []
    for _ in range(max_length):
        candidates = [
            (total + log(probability), tokens + [token])
            for total, tokens in live
            for token, probability in enumerate(step[tokens[-1]] if tokens else start)
            if probability
        ]
        kept = nsmallest(width, candidates, key=rank)
        finished += [hypothesis for hypothesis in kept if hypothesis[1][-1] == end]
        live = [hypothesis for hypothesis in kept if hypothesis[1][-1] != end]
    scored = [(total / len(tokens) ** alpha, tokens) for total, tokens in finished + live]
    return [(tokens, score) for score, tokens in nsmallest(width, scored, key=rank)]


def rank(hypothesis: tuple[float, list[int]]) -> tuple[float, list[int]]:
    """The best comes first; values that differ by rounding alone are equal."""
    value, tokens = hypothesis
    return -round(value, 6), tokens
