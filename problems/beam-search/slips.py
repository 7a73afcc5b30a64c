from heapq import nsmallest
from math import log


def slips(args, expected):
    if not expected:
        return
    yield "the score is not divided by the length to the power of alpha", run(args, final_alpha=0.0)
    yield "the end token does not count for the length", run(args, counted=0)
    yield "the returned score is rounded", [(tokens, round(score, 6)) for tokens, score in expected]
    yield "hypotheses that reach max_length without the end token are lost", run(args, cut_off=False)
    yield "finished hypotheses take no place among the width", run(args, free_places=True)
    yield "the logarithm has base 2", [(tokens, score / log(2)) for tokens, score in expected]
    yield "only the best hypothesis is returned", expected[:1]


def run(args, final_alpha=None, counted=1, cut_off=True, free_places=False):
    start, step, end, width, max_length, alpha = args
    alpha = alpha if final_alpha is None else final_alpha
    live, finished = [(0.0, [])], []
    for _ in range(max_length):
        candidates = [(total + log(p), [*tokens, b]) for total, tokens in live for b, p in enumerate(step[tokens[-1]] if tokens else start) if p]
        if free_places:
            finished += nsmallest(width, [c for c in candidates if c[1][-1] == end], key=rank)
            live = nsmallest(width, [c for c in candidates if c[1][-1] != end], key=rank)
        else:
            kept = nsmallest(width, candidates, key=rank)
            finished += [c for c in kept if c[1][-1] == end]
            live = [c for c in kept if c[1][-1] != end]
    together = finished + (live if cut_off else [])
    lengths = [len(tokens) if counted or tokens[-1] != end else max(len(tokens) - 1, 1) for _, tokens in together]
    scored = [(total / n**alpha, tokens) for (total, tokens), n in zip(together, lengths)]
    return [(tokens, score) for score, tokens in nsmallest(width, scored, key=rank)]


def rank(hypothesis):
    return -round(hypothesis[0], 6), hypothesis[1]
