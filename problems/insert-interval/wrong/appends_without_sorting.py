def insert(intervals, new_interval):
    start, end = new_interval
    apart = []
    for a, b in intervals:
        if b < start or a > end:
            apart.append([a, b])
        else:
            start, end = min(start, a), max(end, b)
    return apart + [[start, end]]
