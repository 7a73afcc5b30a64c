def split(groups, times, percent):
    n = len(groups)
    starts = {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
    for cutoff in sorted(set(starts.values()), reverse=True):
        validation = [i for i in range(n) if starts[groups[i]] >= cutoff]
        if 100 * len(validation) >= percent * n:
            break
    else:
        raise ValueError
    training = [i for i in range(n) if starts[groups[i]] < cutoff and times[i] < cutoff]
    return training, validation
