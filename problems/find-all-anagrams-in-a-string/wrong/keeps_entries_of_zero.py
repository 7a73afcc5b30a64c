def find_anagrams(s, p):
    wanted, window = {}, {}
    for c in p:
        wanted[c] = wanted.get(c, 0) + 1
    places = []
    for i, c in enumerate(s):
        window[c] = window.get(c, 0) + 1
        if i >= len(p):
            window[s[i - len(p)]] -= 1
        if window == wanted:
            places.append(i - len(p) + 1)
    return places
