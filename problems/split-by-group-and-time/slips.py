from collections import Counter


def slips(args, expected):
    groups, times, percent = args
    if not groups:
        return
    training, validation = expected
    starts, ends = {}, {}
    for group, time in zip(groups, times):
        starts[group] = min(time, starts.get(group, time))
        ends[group] = max(time, ends.get(group, time))
    held_out = {groups[i] for i in validation}
    cutoff = min(times[i] for i in validation)
    yield "all rows of the other groups are used for training, those after the cutoff too", ([i for i, group in enumerate(groups) if group not in held_out], validation)
    yield "training rows at the very cutoff are kept", ([i for i, time in enumerate(times) if time <= cutoff and groups[i] not in held_out], validation)
    yield "groups that reach beyond the cutoff are left out entirely", ([i for i in training if ends[groups[i]] < cutoff], validation)
    yield "the rows are split by time alone, and groups are on both sides", (training, [i for i, time in enumerate(times) if time >= cutoff])
    yield "groups are ordered by their last time instead of their start", divided(groups, times, percent, starts=ends, weights=Counter(groups))
    yield "`percent` is a share of the groups instead of the rows", divided(groups, times, percent, starts=starts, weights=dict.fromkeys(groups, 1))
    below = [start for start in set(starts.values()) if 100 * sum(starts[group] >= start for group in groups) <= percent * len(groups)]
    if below:
        yield "the validation rows are at most the share that they should reach", parted(groups, times, starts, min(below))
    yield "training and validation are swapped", (validation, training)


def divided(groups, times, percent, starts, weights):
    cutoffs = sorted(set(starts.values()), reverse=True)
    for cutoff in cutoffs:
        held_out = {group for group, start in starts.items() if start >= cutoff}
        if 100 * sum(weights[group] for group in held_out) >= percent * sum(weights.values()):
            break
    return parted(groups, times, starts, cutoff)


def parted(groups, times, starts, cutoff):
    held_out = {group for group, start in starts.items() if start >= cutoff}
    return [i for i, time in enumerate(times) if time < cutoff and groups[i] not in held_out], [i for i, group in enumerate(groups) if group in held_out]
