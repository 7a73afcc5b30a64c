"""Sorts by start and sweeps once. Time: O(n log n). Space: O(n)."""


def merge(intervals: list[list[int]]) -> list[list[int]]:
    joined: list[list[int]] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined
