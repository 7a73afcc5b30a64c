"""In the order of starts, asks the room that is left first. Time: O(n log n). Space: O(n)."""

from heapq import heappush, heapreplace


def min_meeting_rooms(intervals: list[list[int]]) -> int:
    # The end of the last meeting of each room.
    ends: list[int] = []
    for start, end in sorted(intervals):
        if ends and ends[0] <= start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
