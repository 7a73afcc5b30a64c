def min_window(s, t):
    needed = Counter(t)
    missing = len(t)
    for end, c in enumerate(s):
        missing -= needed[c] > 0
        needed[c] -= 1
        if missing == 0:
            start = 0
            while needed[s[start]] < 0:
                needed[s[start]] += 1
                start += 1
            return s[start : end + 1]
    return ""
