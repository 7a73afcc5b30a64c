"""Counts the letters of each stretch. Time: O(n m). Space: O(a)."""

from collections import Counter


def find_anagrams(s: str, p: str) -> list[int]:
    target = Counter(p)
    return [start for start in range(len(s) - len(p) + 1) if Counter(s[start : start + len(p)]) == target]
