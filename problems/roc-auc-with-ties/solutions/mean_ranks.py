"""The Mann-Whitney statistic: the sum of the positives' ranks, ties sharing their mean rank. Time: O(n log n). Space: O(n)."""


def roc_auc(labels, scores):
    n = len(labels)
    if n != len(scores):
        raise ValueError("lengths differ")
    p = sum(labels)
    if p in (0, n):
        raise ValueError("one class")
    order = sorted(range(n), key=scores.__getitem__)
    rank_sum, i = 0.0, 0
    while i < n:
        j = i
        while j < n and scores[order[j]] == scores[order[i]]:
            j += 1
        # Ranks i + 1 ... j have the mean (i + 1 + j) / 2.
        rank_sum += sum(labels[k] for k in order[i:j]) * (i + 1 + j) / 2
        i = j
    return (rank_sum - p * (p + 1) / 2) / (p * (n - p))
