def split(groups, times, percent):
    n = len(groups)
    starts = {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
    validation = []
    cutoff = None
    for candidate in sorted(set(starts.values()), reverse=True):
        more = [i for i in range(n) if starts[groups[i]] >= candidate]
        if 100 * len(more) > percent * n:
            break
        validation, cutoff = more, candidate
    if cutoff is None:
        raise ValueError
    return [i for i in range(n) if times[i] < cutoff], validation
