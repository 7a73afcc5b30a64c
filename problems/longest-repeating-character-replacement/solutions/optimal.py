"""A window that slides at its best length and grows when it can. Time: O(n). Space: O(a)."""

from collections import Counter


def character_replacement(s: str, k: int) -> int:
    counts: Counter[str] = Counter()
    # The greatest count of one letter in any window so far: only a greater one allows a longer window.
    most = 0
    start = 0
    for end, entering in enumerate(s, 1):
        counts[entering] += 1
        most = max(most, counts[entering])
        if end - start - most > k:
            counts[s[start]] -= 1
            start += 1
    return len(s) - start
