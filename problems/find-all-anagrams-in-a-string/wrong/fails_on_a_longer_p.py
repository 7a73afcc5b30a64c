def find_anagrams(s, p):
    wanted, window = [0] * 26, [0] * 26
    for i in range(len(p)):
        wanted[ord(p[i]) - 97] += 1
        window[ord(s[i]) - 97] += 1
    places = [0] if wanted == window else []
    for i in range(len(p), len(s)):
        window[ord(s[i]) - 97] += 1
        window[ord(s[i - len(p)]) - 97] -= 1
        if wanted == window:
            places.append(i - len(p) + 1)
    return places
