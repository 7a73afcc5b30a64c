def word_break(s, word_dict):
    reachable = [True] + [False] * len(s)
    for start in range(len(s) - 1):
        if reachable[start]:
            for word in word_dict:
                if s.startswith(word, start):
                    reachable[start + len(word)] = True
    return reachable[-1]
