"""A window that grows until it covers t and shrinks while it does. Time: O(n + m). Space: O(a)."""

from collections import Counter


def min_window(s: str, t: str) -> str:
    # How often each character is still needed; negative for a surplus.
    needed = Counter(t)
    missing = len(t)
    start = 0
    best_start, best_end = 0, len(s) + 1
    for end, entering in enumerate(s, 1):
        if needed[entering] > 0:
            missing -= 1
        needed[entering] -= 1
        while missing == 0:
            if end - start < best_end - best_start:
                best_start, best_end = start, end
            leaving = s[start]
            needed[leaving] += 1
            if needed[leaving] > 0:
                missing += 1
            start += 1
    return s[best_start:best_end] if best_end <= len(s) else ""
