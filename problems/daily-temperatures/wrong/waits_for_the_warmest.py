def daily_temperatures(temperatures):
    answer = []
    for i, t in enumerate(temperatures):
        later = temperatures[i + 1 :]
        answer.append(later.index(max(later)) + 1 if later and max(later) > t else 0)
    return answer
