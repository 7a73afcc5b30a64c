def min_window(s, t):
    best = ""
    for start in range(len(s)):
        i = 0
        for end in range(start, len(s)):
            if s[end] == t[i]:
                i += 1
                if i == len(t):
                    if not best or end + 1 - start < len(best):
                        best = s[start : end + 1]
                    break
    return best
