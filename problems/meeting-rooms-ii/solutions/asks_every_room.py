"""In the order of starts, asks one room after the other whether it is free. Time: O(n^2). Space: O(n)."""


def min_meeting_rooms(intervals: list[list[int]]) -> int:
    ends: list[int] = []
    for start, end in sorted(intervals):
        for room in range(len(ends)):
            if ends[room] <= start:
                ends[room] = end
                break
        else:
            ends.append(end)
    return len(ends)
