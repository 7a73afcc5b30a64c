def merge(intervals):
    joined = []
    for start, end in intervals:
        for other in joined:
            if other[0] <= end and start <= other[1]:
                other[0], other[1] = min(start, other[0]), max(end, other[1])
                break
        else:
            joined.append([start, end])
    return joined
