from collections import Counter


def least_interval(tasks, n):
    highest = max(Counter(tasks).values())
    idle = (highest - 1) * n
    idle -= len(tasks) - highest
    return len(tasks) + max(0, idle)
