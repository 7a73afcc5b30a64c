def merge(intervals: list[list[int]]) -> list[list[int]]:
    """Join all intervals that share a point; both ends belong to an interval."""
