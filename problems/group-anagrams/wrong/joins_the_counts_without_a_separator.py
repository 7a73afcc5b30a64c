def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups["".join(str(s.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz")].append(s)
    return list(groups.values())
