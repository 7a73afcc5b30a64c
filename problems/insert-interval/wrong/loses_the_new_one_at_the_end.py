def insert(intervals, new_interval):
    start, end = new_interval
    result = []
    for i, (a, b) in enumerate(intervals):
        if b < start:
            result.append([a, b])
        elif a > end:
            return result + [[start, end]] + intervals[i:]
        else:
            start, end = min(start, a), max(end, b)
    return result
