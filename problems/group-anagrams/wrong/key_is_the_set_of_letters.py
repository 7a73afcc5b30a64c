def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[frozenset(s)].append(s)
    return list(groups.values())
