"""Sorts the groups by start, and takes them from the end with all that start at the same time. Time: O(n log n). Space: O(n)."""

from collections import defaultdict


def split(groups, times, percent):
    rows = defaultdict(list)
    for i, group in enumerate(groups):
        rows[group].append(i)
    start = {group: min(times[i] for i in numbers) for group, numbers in rows.items()}
    waiting = sorted(rows, key=start.get)
    validation = []
    while waiting and 100 * len(validation) < percent * len(groups):
        cutoff = start[waiting[-1]]
        while waiting and start[waiting[-1]] == cutoff:
            validation += rows[waiting.pop()]
    if not waiting:
        raise ValueError("nothing left to train on")
    training = [i for group in waiting for i in rows[group] if times[i] < cutoff]
    return sorted(training), sorted(validation)
