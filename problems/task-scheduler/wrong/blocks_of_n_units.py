from collections import Counter


def least_interval(tasks, n):
    counts = list(Counter(tasks).values())
    highest = max(counts)
    return max(len(tasks), (highest - 1) * max(n, 1) + counts.count(highest))
