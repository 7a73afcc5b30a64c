"""Counts the meetings that go on when one begins, for each of them. Time: O(n^2). Space: O(1)."""


def min_meeting_rooms(intervals: list[list[int]]) -> int:
    most = 0
    for moment, _ in intervals:
        going_on = 0
        for start, end in intervals:
            if start <= moment < end:
                going_on += 1
        most = max(most, going_on)
    return most
