def insert(intervals: list[list[int]], new_interval: list[int]) -> list[list[int]]:
    """The sorted, disjoint intervals with new_interval added, joined with all that it shares a point with."""
