"""A window that never holds too much of any letter. Time: O(n + m). Space: O(a)."""

from collections import Counter


def find_anagrams(s: str, p: str) -> list[int]:
    # How much of each letter p has beyond what the window holds.
    spare = Counter(p)
    start = 0
    places = []
    for end, entering in enumerate(s, 1):
        spare[entering] -= 1
        while spare[entering] < 0:
            spare[s[start]] += 1
            start += 1
        # Nothing is too much, so at full length nothing is missing.
        if end - start == len(p):
            places.append(start)
    return places
