"""Adds one class after another to ln(sum) by ln(e^a + e^b), all relative to the true class. Time: O(n c). Space: O(1)."""

import math


def log_loss(logits: list[list[float]], labels: list[int]) -> float:
    if len(logits) != len(labels):
        raise ValueError("lengths differ")
    total, judged = 0.0, 0
    for row, label in zip(logits, labels):
        if label < -1 or label >= len(row):
            raise ValueError("no such class")
        if label == -1:
            continue
        log_sum = 0.0
        for k in range(len(row)):
            if k != label:
                other = row[k] - row[label]
                larger, smaller = (other, log_sum) if other > log_sum else (log_sum, other)
                log_sum = larger + math.log1p(math.exp(smaller - larger))
        total += log_sum
        judged += 1
    return total / judged if judged > 0 else 0.0
