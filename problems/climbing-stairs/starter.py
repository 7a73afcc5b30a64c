def climb_stairs(n: int) -> int:
    """Return the number of ways to climb n steps, one or two at a time."""
