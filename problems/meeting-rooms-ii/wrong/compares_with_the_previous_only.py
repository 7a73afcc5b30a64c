def min_meeting_rooms(intervals):
    intervals = sorted(intervals)
    rooms = most = 1
    for (_, before), (start, _) in zip(intervals, intervals[1:]):
        rooms = rooms + 1 if start < before else 1
        most = max(most, rooms)
    return most
