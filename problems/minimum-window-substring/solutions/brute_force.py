"""Counts every window, the short ones first. Time: O(n^3). Space: O(n)."""


def min_window(s: str, t: str) -> str:
    for length in range(len(t), len(s) + 1):
        for start in range(len(s) - length + 1):
            window = s[start : start + length]
            if all(window.count(character) >= t.count(character) for character in set(t)):
                return window
    return ""
