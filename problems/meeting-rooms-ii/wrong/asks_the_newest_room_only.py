def min_meeting_rooms(intervals):
    ends = []
    for start, end in sorted(intervals):
        if ends and ends[-1] <= start:
            ends[-1] = end
        else:
            ends.append(end)
    return len(ends)
