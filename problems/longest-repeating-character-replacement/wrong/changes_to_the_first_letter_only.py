def character_replacement(s, k):
    best = 0
    for start in range(len(s)):
        changes = 0
        for end in range(start, len(s)):
            changes += s[end] != s[start]
            if changes > k:
                break
            best = max(best, end - start + 1)
    return best
