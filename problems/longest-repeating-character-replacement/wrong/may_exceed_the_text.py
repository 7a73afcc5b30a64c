def character_replacement(s, k):
    best = 0
    for letter in set(s):
        places = [i for i, c in enumerate(s) if c != letter]
        if len(places) <= k:
            return len(s) + k - len(places)
        ends = [-1, *places, len(s)]
        best = max(best, *(ends[i + k + 1] - ends[i] - 1 for i in range(len(ends) - k - 1)))
    return best
