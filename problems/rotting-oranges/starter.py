def oranges_rotting(grid: list[list[int]]) -> int:
    """Return the minutes until no orange is fresh, or -1 if one stays fresh for ever."""
