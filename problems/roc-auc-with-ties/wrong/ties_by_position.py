def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError
    p = sum(labels)
    n = len(labels) - p
    if p == 0 or n == 0:
        raise ValueError
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    ranks = sum(rank for rank, i in enumerate(order, 1) if labels[i])
    return (ranks - p * (p + 1) / 2) / (p * n)
