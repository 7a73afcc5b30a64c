"""Joins any two that share a point, and begins again, until there are none. Time: O(n^3). Space: O(n)."""


def insert(intervals: list[list[int]], new_interval: list[int]) -> list[list[int]]:
    left = [*intervals, new_interval]
    pair = sharing(left)
    while pair:
        (a, b), (c, d) = pair
        left = [one for one in left if one not in pair] + [[min(a, c), max(b, d)]]
        pair = sharing(left)
    return sorted(left)


def sharing(intervals: list[list[int]]) -> list[list[int]]:
    """Two intervals that have a point in common, or none."""
    for i in range(len(intervals)):
        for j in range(i):
            if max(intervals[i][0], intervals[j][0]) <= min(intervals[i][1], intervals[j][1]):
                return [intervals[j], intervals[i]]
    return []
