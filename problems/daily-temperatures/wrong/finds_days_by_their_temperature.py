def daily_temperatures(temperatures):
    answer = [0] * len(temperatures)
    waiting = []
    for i, t in enumerate(temperatures):
        while waiting and waiting[-1] < t:
            j = temperatures.index(waiting.pop())
            answer[j] = i - j
        waiting.append(t)
    return answer
