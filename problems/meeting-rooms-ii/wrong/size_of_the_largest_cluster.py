def min_meeting_rooms(intervals):
    most = size = 0
    reach = -1
    for start, end in sorted(intervals):
        size = size + 1 if start < reach else 1
        reach = max(reach, end)
        most = max(most, size)
    return most
