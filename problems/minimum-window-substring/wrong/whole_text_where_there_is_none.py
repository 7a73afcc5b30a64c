def min_window(s, t):
    needed = Counter(t)
    missing = len(t)
    start = 0
    best = s
    for end, c in enumerate(s):
        missing -= needed[c] > 0
        needed[c] -= 1
        while missing == 0:
            if end + 1 - start < len(best):
                best = s[start : end + 1]
            needed[s[start]] += 1
            missing += needed[s[start]] > 0
            start += 1
    return best
