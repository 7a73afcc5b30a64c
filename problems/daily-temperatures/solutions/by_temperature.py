"""Keeps for each temperature the next day that has it. Time: O(71 * n). Space: O(n)."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    next_day = {}
    answer = [0] * len(temperatures)
    for i in range(len(temperatures) - 1, -1, -1):
        warmer = [next_day[t] for t in range(temperatures[i] + 1, 101) if t in next_day]
        if warmer:
            answer[i] = min(warmer) - i
        next_day[temperatures[i]] = i
    return answer
