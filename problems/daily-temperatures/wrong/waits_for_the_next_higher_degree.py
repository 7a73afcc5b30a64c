def daily_temperatures(temperatures):
    answer = []
    for i, t in enumerate(temperatures):
        warmer = [(x, j) for j, x in enumerate(temperatures) if j > i and x > t]
        answer.append(min(warmer)[1] - i if warmer else 0)
    return answer
