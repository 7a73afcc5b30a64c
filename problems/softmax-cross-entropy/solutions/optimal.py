"""The loss by log-sum-exp, the gradient as probabilities minus targets. Time: O(n C). Space: O(n C)."""

from math import exp, log

PADDING = -1


def softmax_cross_entropy(logits: list[list[float]], labels: list[int], smoothing: float) -> tuple[float, list[list[float]]]:
    if len(logits) != len(labels):
        raise ValueError(f"{len(logits)} rows and {len(labels)} labels")
    if not all(PADDING <= label < len(row) for row, label in zip(logits, labels)):
        raise ValueError("a label is out of range")
    if not 0 <= smoothing < 1:
        raise ValueError(f"a smoothing of {smoothing}")
    # May be 0; only a row that counts is divided by it.
    counted = sum(label != PADDING for label in labels)
    loss, gradient = 0.0, []
    for row, label in zip(logits, labels):
        if label == PADDING:
            gradient.append([0.0] * len(row))
            continue
        target = [smoothing / len(row)] * len(row)
        target[label] += 1 - smoothing
        largest = max(row)
        shifted = [z - largest for z in row]
        powers = [exp(z) for z in shifted]
        total = sum(powers)
        loss += (log(total) - sum([t * z for t, z in zip(target, shifted)])) / counted
        gradient.append([(power / total - t) / counted for power, t in zip(powers, target)])
    return loss, gradient
