"""From each start, extends until t is covered. Time: O(n^2). Space: O(a)."""

from collections import Counter


def min_window(s: str, t: str) -> str:
    best = ""
    for start in range(len(s)):
        needed = Counter(t)
        missing = len(t)
        for end in range(start, len(s)):
            missing -= needed[s[end]] > 0
            needed[s[end]] -= 1
            if missing == 0:
                if not best or end + 1 - start < len(best):
                    best = s[start : end + 1]
                break
    return best
