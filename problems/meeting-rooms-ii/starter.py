def min_meeting_rooms(intervals: list[list[int]]) -> int:
    """The smallest number of rooms for meetings [start, end); one that ends at t makes room for one that begins at t."""
