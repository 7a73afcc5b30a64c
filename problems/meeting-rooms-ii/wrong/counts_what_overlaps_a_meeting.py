def min_meeting_rooms(intervals):
    return max(sum(a < end and start < b for a, b in intervals) for start, end in intervals)
