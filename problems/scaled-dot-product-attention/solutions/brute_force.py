"""Loops over heads, queries and visible keys, by way of the log of the sum. Time: O(h n_q n_k (d + d_v)). Space: O(h n_q n_k)."""

import math

import numpy as np


def attention(q, k, v, mask):
    heads, n_q, d = q.shape
    n_k, d_v = v.shape[1:]
    output, weights = np.zeros((heads, n_q, d_v)), np.zeros((heads, n_q, n_k))
    queries, keys, values = q.tolist(), k.tolist(), v.tolist()
    for head in range(heads):
        for i in range(n_q):
            visible = [j for j in range(n_k) if mask is None or mask[i, j]]
            if not visible:
                continue
            scores = {}
            for j in visible:
                score = 0.0
                for a in range(d):
                    score += queries[head][i][a] * keys[head][j][a]
                scores[j] = score / math.sqrt(d)
            log_sum = log_of_sum(list(scores.values()))
            for j in visible:
                weights[head, i, j] = math.exp(scores[j] - log_sum)
            for c in range(d_v):
                output[head, i, c] = math.fsum(weights[head, i, j] * values[head][j][c] for j in visible)
    return output, weights


def log_of_sum(scores):
    """log(e^s1 + e^s2 + ...), two at a time."""
    first, *others = scores
    for score in others:
        first = score + math.log1p(math.exp(first - score)) if score > first else first + math.log1p(math.exp(score - first))
    return first
