"""Looks ahead from every day. Time: O(n^2). Space: O(n)."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    answer = []
    for i, temperature in enumerate(temperatures):
        for j in range(i + 1, len(temperatures)):
            if temperatures[j] > temperature:
                answer.append(j - i)
                break
        else:
            answer.append(0)
    return answer
