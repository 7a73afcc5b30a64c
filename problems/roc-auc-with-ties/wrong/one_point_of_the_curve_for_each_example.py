def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError
    p = sum(labels)
    n = len(labels) - p
    if p == 0 or n == 0:
        raise ValueError
    tp = fp = 0
    area = 0.0
    for _, label in sorted(zip(scores, labels), reverse=True):
        if label:
            tp += 1
        else:
            fp += 1
            area += tp
    return area / (p * n)
