def split(groups, times, percent):
    n = len(groups)
    starts = {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
    for cutoff in sorted(set(starts.values()), reverse=True):
        validation = [i for i in range(n) if starts[groups[i]] >= cutoff]
        if len(validation) >= percent / 100 * n:
            break
    else:
        raise ValueError
    training = [i for i in range(n) if starts[groups[i]] < cutoff and times[i] < cutoff]
    if not training:
        raise ValueError
    return training, validation
