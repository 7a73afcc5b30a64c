"""Lines up any letters of one word with as many of the other, in order. Time: O(C(m + n, m) (m + n)). Space: O(m + n)."""

from itertools import combinations


def min_distance(word1: str, word2: str) -> int:
    fewest = len(word1) + len(word2)
    for pairs in range(1, min(len(word1), len(word2)) + 1):
        # Letters without a partner are deleted or inserted.
        alone = len(word1) + len(word2) - 2 * pairs
        for kept in combinations(word1, pairs):
            for made in combinations(word2, pairs):
                replaced = sum(a != b for a, b in zip(kept, made))
                fewest = min(fewest, alone + replaced)
    return fewest
