from collections import Counter


def least_interval(tasks, n):
    counts = list(Counter(tasks).values())
    highest = max(counts)
    return (highest - 1) * (n + 1) + counts.count(highest)
