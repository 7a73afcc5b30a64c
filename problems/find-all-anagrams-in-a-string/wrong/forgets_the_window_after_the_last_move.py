def find_anagrams(s, p):
    wanted, window = Counter(p), Counter(s[: len(p)])
    places = []
    for i in range(len(p), len(s)):
        if window == wanted:
            places.append(i - len(p))
        window[s[i]] += 1
        window[s[i - len(p)]] -= 1
    return places
