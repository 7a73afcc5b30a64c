def find_anagrams(s, p):
    spare = Counter(p)
    start = 0
    places = []
    for end, c in enumerate(s):
        spare[c] -= 1
        while spare[c] < 0:
            spare[s[start]] += 1
            start += 1
        if end + 1 - start == len(p):
            places.append(end)
    return places
