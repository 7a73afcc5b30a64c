def merge(intervals):
    joined = []
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = [min(start, joined[-1][0]), end]
        else:
            joined.append([start, end])
    return joined
