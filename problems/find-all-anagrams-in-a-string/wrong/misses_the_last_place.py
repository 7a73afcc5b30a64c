def find_anagrams(s, p):
    return [i for i in range(len(s) - len(p)) if sorted(s[i : i + len(p)]) == sorted(p)]
