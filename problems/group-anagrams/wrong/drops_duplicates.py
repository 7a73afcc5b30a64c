def group_anagrams(strs):
    groups = defaultdict(set)
    for s in strs:
        groups["".join(sorted(s))].add(s)
    return [list(group) for group in groups.values()]
