def insert(intervals, new_interval):
    start, end = new_interval
    before = [i for i in intervals if i[1] <= start]
    after = [i for i in intervals if i[0] >= end and i not in before]
    for i in intervals[len(before) : len(intervals) - len(after)]:
        start, end = min(start, i[0]), max(end, i[1])
    return before + [[start, end]] + after
