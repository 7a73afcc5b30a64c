def min_window(s, t):
    target = Counter(t)
    for length in range(len(t), len(s) + 1):
        for start in range(len(s) - length + 1):
            window = s[start : start + length]
            if Counter(c for c in window if c in target) == target:
                return window
    return ""
