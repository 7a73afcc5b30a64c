from collections import deque


def daily_temperatures(temperatures):
    answer = [0] * len(temperatures)
    waiting = deque()
    for i, t in enumerate(temperatures):
        while waiting and temperatures[waiting[0]] < t:
            j = waiting.popleft()
            answer[j] = i - j
        waiting.append(i)
    return answer
