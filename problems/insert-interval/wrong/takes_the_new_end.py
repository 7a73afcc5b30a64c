def insert(intervals, new_interval):
    start, end = new_interval
    before = [i for i in intervals if i[1] < start]
    after = [i for i in intervals if i[0] > end]
    touching = intervals[len(before) : len(intervals) - len(after)]
    if touching:
        start = min(start, touching[0][0])
    return before + [[start, end]] + after
