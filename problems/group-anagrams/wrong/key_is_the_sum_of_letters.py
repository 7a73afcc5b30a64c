def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[len(s), sum(map(ord, s))].append(s)
    return list(groups.values())
