"""Tries the subsequences of the shorter text, the longest first. Time: O(2^m n). Space: O(m)."""

from itertools import combinations


def longest_common_subsequence(text1: str, text2: str) -> int:
    shorter, longer = sorted((text1, text2), key=len)
    for length in range(len(shorter), 0, -1):
        for letters in combinations(shorter, length):
            if stands_in(letters, longer):
                return length
    return 0


def stands_in(letters: tuple[str, ...], text: str) -> bool:
    place = -1
    for letter in letters:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return True
