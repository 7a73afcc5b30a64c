"""Puts the intervals in one by one, joining each with all that it meets. Time: O(n^2). Space: O(n)."""


def merge(intervals: list[list[int]]) -> list[list[int]]:
    joined: list[list[int]] = []
    for start, end in intervals:
        apart = []
        for other in joined:
            if other[0] <= end and start <= other[1]:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                apart.append(other)
        joined = [*apart, [start, end]]
    return joined
