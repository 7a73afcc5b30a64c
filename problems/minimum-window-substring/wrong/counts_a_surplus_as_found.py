def min_window(s, t):
    needed = Counter(t)
    missing = len(t)
    start = 0
    best = ""
    for end, c in enumerate(s):
        if c in needed:
            missing -= 1
        while missing <= 0:
            if not best or end + 1 - start < len(best):
                best = s[start : end + 1]
            if s[start] in needed:
                missing += 1
            start += 1
    return best
