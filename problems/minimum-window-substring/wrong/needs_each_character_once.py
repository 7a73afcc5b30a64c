def min_window(s, t):
    last = {}
    best = ""
    for end, c in enumerate(s):
        if c in t:
            last[c] = end
        if len(last) == len(set(t)):
            start = min(last.values())
            if not best or end + 1 - start < len(best):
                best = s[start : end + 1]
    return best
