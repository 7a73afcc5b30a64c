def least_interval(tasks: list[str], n: int) -> int:
    """Return the fewest units of time in which all tasks can be done, idle ones included."""
