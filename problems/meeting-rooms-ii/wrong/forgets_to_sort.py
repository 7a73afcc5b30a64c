def min_meeting_rooms(intervals):
    ends = []
    for start, end in intervals:
        if ends and ends[0] <= start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
