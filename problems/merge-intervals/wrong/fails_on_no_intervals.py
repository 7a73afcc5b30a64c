def merge(intervals):
    intervals = sorted(intervals)
    joined = [list(intervals[0])]
    for start, end in intervals[1:]:
        if start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined
