from math import exp, log


def log_loss(logits, labels):
    if len(logits) != len(labels):
        raise ValueError
    total, judged = 0.0, 0
    for row, label in zip(logits, labels):
        if label < -1 or label >= len(row):
            raise ValueError
        if label == -1:
            continue
        top = max(row)
        total += (top - row[label]) + log(sum(exp(z - top) for z in row))
        judged += 1
    return total / judged
