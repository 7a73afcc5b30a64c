"""Log-sum-exp around each row's largest logit. Time: O(n c). Space: O(n + c)."""

from math import exp, log

UNLABELLED = -1


def log_loss(logits: list[list[float]], labels: list[int]) -> float:
    if len(logits) != len(labels):
        raise ValueError("logits and labels differ in length")
    losses = [loss(row, label) for row, label in zip(logits, labels) if label != UNLABELLED]
    return sum(losses) / len(losses) if losses else 0.0


def loss(row: list[float], label: int) -> float:
    if not 0 <= label < len(row):
        raise ValueError(f"there is no class {label}")
    top = max(row)
    # The two large numbers are subtracted first: their sum with the logarithm would round it away.
    return (top - row[label]) + log(sum(exp(z - top) for z in row))
