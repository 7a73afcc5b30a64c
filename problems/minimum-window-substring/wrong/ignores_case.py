def min_window(s, t):
    needed = Counter(t.lower())
    missing = len(t)
    start = 0
    best = ""
    for end, c in enumerate(s.lower()):
        missing -= needed[c] > 0
        needed[c] -= 1
        while missing == 0:
            if not best or end + 1 - start < len(best):
                best = s[start : end + 1]
            needed[s[start].lower()] += 1
            missing += needed[s[start].lower()] > 0
            start += 1
    return best
