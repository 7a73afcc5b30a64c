def split(groups, times, percent):
    n = len(groups)
    starts = {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
    taken, held_out = set(), 0
    for group in sorted(starts, key=starts.get, reverse=True):
        if 100 * held_out >= percent * n:
            break
        taken.add(group)
        held_out += groups.count(group)
    if len(taken) == len(starts):
        raise ValueError
    cutoff = min(starts[group] for group in taken)
    training = [i for i in range(n) if groups[i] not in taken and times[i] < cutoff]
    return training, [i for i in range(n) if groups[i] in taken]
