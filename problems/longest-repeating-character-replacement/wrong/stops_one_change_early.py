def character_replacement(s, k):
    counts = Counter()
    start = most = best = 0
    for end, c in enumerate(s):
        counts[c] += 1
        most = max(most, counts[c])
        while end + 1 - start - most >= k and start < end:
            counts[s[start]] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
