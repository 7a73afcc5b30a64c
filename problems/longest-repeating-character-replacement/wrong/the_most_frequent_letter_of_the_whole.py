def character_replacement(s, k):
    letter = Counter(s).most_common(1)[0][0]
    start = others = best = 0
    for end, c in enumerate(s):
        others += c != letter
        while others > k:
            others -= s[start] != letter
            start += 1
        best = max(best, end - start + 1)
    return best
