def character_replacement(s, k):
    counts = Counter()
    best = 0
    for c in s:
        counts[c] += 1
        length = counts.total()
        if length - max(counts.values()) > k:
            counts = Counter(c)
            length = 1
        best = max(best, length)
    return best
