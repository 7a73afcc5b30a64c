"""Walks along the ROC curve from the highest score down, one point for each different score. Time: O(n log n). Space: O(n)."""

from collections import Counter


def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError("lengths differ")
    ups = Counter(s for s, y in zip(scores, labels) if y)
    downs = Counter(s for s, y in zip(scores, labels) if not y)
    if not ups or not downs:
        raise ValueError("one class")
    area = tp = fp = 0
    for score in sorted(set(scores), reverse=True):
        new_tp, new_fp = tp + ups[score], fp + downs[score]
        area += (new_fp - fp) * (tp + new_tp) / 2
        tp, fp = new_tp, new_fp
    return area / (tp * fp)
