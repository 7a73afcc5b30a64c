"""A stack of the days that still wait for a warmer one. Time: O(n). Space: O(n)."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    waiting: list[int] = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            days_to_wait[day] = today - day
        waiting.append(today)
    return days_to_wait
