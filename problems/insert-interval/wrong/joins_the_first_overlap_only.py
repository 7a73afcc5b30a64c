def insert(intervals, new_interval):
    start, end = new_interval
    for i, (a, b) in enumerate(intervals):
        if a <= end and start <= b:
            return intervals[:i] + [[min(a, start), max(b, end)]] + intervals[i + 1 :]
        if a > end:
            return intervals[:i] + [[start, end]] + intervals[i:]
    return intervals + [[start, end]]
