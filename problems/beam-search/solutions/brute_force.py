"""Exact products of whole numbers and powers of two, multiplied out anew for each candidate. Time: O(L^2 W V log(W V)). Space: O(W V L)."""

import math


def beam_search(start, step, end, width, max_length, alpha):
    beam = [()]
    done = []
    length = 0
    while beam and length < max_length:
        length += 1
        candidates = []
        for tokens in beam:
            for token in range(len(start)):
                longer = (*tokens, token)
                if (step[tokens[-1]][token] if tokens else start[token]) > 0:
                    candidates.append((-round(logarithm(longer, start, step), 6), longer))
        best = sorted(candidates)[:width]
        done += [tokens for _, tokens in best if tokens[-1] == end]
        beam = [tokens for _, tokens in best if tokens[-1] != end]
    ranked = []
    for tokens in done + beam:
        score = logarithm(tokens, start, step) / math.pow(len(tokens), alpha)
        ranked.append((-round(score, 6), tokens, score))
    return [(list(tokens), score) for _, tokens, score in sorted(ranked)[:width]]


def logarithm(tokens, start, step):
    # Each float is a whole number times a power of two, so the product is exact.
    whole, exponent = 1, 0
    for i, token in enumerate(tokens):
        mantissa, power = math.frexp(step[tokens[i - 1]][token] if i else start[token])
        whole *= int(mantissa * 2**53)
        exponent += power - 53
    return math.log(whole) + exponent * math.log(2)
