"""The most frequent kinds form a frame of blocks; its length or the number of tasks decides. Time: O(t). Space: O(1)."""

from collections import Counter


def least_interval(tasks: list[str], n: int) -> int:
    counts = list(Counter(tasks).values())
    highest = max(counts)
    frame = (highest - 1) * (n + 1) + counts.count(highest)
    return max(frame, len(tasks))
