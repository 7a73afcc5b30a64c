def daily_temperatures(temperatures: list[int]) -> list[int]:
    """For each day the number of days until a warmer one, 0 where there is none."""
