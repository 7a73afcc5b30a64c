def merge(intervals):
    joined = []
    for start, end in sorted(intervals):
        if joined and start < joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined
