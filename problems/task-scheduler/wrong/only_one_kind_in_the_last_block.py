from collections import Counter


def least_interval(tasks, n):
    highest = max(Counter(tasks).values())
    return max(len(tasks), (highest - 1) * (n + 1) + 1)
