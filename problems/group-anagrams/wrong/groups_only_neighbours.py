def group_anagrams(strs):
    return [list(group) for _, group in itertools.groupby(strs, key=sorted)]
