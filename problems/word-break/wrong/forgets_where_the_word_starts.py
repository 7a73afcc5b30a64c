def word_break(s, word_dict):
    words = set(word_dict)
    reachable = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(end):
            if s[start:end] in words:
                reachable[end] = True
    return reachable[-1]
