"""Sorts each stretch. Time: O(n m log m). Space: O(m)."""


def find_anagrams(s: str, p: str) -> list[int]:
    target = sorted(p)
    return [start for start in range(len(s) - len(p) + 1) if sorted(s[start : start + len(p)]) == target]
