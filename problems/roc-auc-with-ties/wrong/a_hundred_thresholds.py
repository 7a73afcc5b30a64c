def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError
    p = sum(labels)
    n = len(labels) - p
    if p == 0 or n == 0:
        raise ValueError
    low, high = min(scores), max(scores)
    points = [(0.0, 0.0)]
    for step in range(101):
        threshold = high - (high - low) * step / 100
        tp = sum(label for label, score in zip(labels, scores) if score >= threshold)
        fp = sum(1 - label for label, score in zip(labels, scores) if score >= threshold)
        points.append((fp / n, tp / p))
    points.append((1.0, 1.0))
    return sum((x2 - x1) * (y1 + y2) / 2 for (x1, y1), (x2, y2) in zip(points, points[1:]))
