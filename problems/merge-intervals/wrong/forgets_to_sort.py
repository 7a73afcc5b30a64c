def merge(intervals):
    joined = []
    for start, end in intervals:
        if joined and start <= joined[-1][1] and end >= joined[-1][0]:
            joined[-1] = [min(start, joined[-1][0]), max(joined[-1][1], end)]
        else:
            joined.append([start, end])
    return joined
