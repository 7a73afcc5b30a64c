def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        key = 0
        for c in s:
            key ^= ord(c)
        groups[len(s), key].append(s)
    return list(groups.values())
