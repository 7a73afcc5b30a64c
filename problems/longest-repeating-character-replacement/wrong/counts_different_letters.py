def character_replacement(s, k):
    counts = Counter()
    start = best = 0
    for end, c in enumerate(s):
        counts[c] += 1
        while len(counts) - 1 > k:
            counts[s[start]] -= 1
            if counts[s[start]] == 0:
                del counts[s[start]]
            start += 1
        best = max(best, end - start + 1)
    return best
