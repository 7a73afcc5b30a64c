"""The longest increasing subsequence of matching positions. Time: O(m n log n). Space: O(n)."""

from bisect import bisect_left
from collections import defaultdict


def longest_common_subsequence(text1: str, text2: str) -> int:
    places = defaultdict(list)
    for j, letter in enumerate(text2):
        places[letter].append(j)
    tails: list[int] = []
    for letter in text1:
        # From the right, so that one letter of text1 is not used for two of text2.
        for j in reversed(places[letter]):
            at = bisect_left(tails, j)
            tails[at : at + 1] = [j]
    return len(tails)
