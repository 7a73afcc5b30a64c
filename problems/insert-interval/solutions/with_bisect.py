"""Finds the first and the last that touch by binary search, and replaces them. Time: O(n). Space: O(n)."""

from bisect import bisect_left, bisect_right


def insert(intervals: list[list[int]], new_interval: list[int]) -> list[list[int]]:
    start, end = new_interval
    first = bisect_left(intervals, start, key=lambda interval: interval[1])
    behind = bisect_right(intervals, end, key=lambda interval: interval[0])
    if first < behind:
        start = min(start, intervals[first][0])
        end = max(end, intervals[behind - 1][1])
    return [*intervals[:first], [start, end], *intervals[behind:]]
