"""Copies what lies before and after, and joins the rest. Time: O(n). Space: O(n)."""


def insert(intervals: list[list[int]], new_interval: list[int]) -> list[list[int]]:
    start, end = new_interval
    before = [interval for interval in intervals if interval[1] < start]
    after = [interval for interval in intervals if interval[0] > end]
    joined = [new_interval, *intervals[len(before) : len(intervals) - len(after)]]
    return [*before, [min(joined)[0], max(end for _, end in joined)], *after]
