"""Extends each start and counts what would have to change. Time: O(a n^2). Space: O(a)."""


def character_replacement(s: str, k: int) -> int:
    longest = 0
    for start in range(len(s)):
        counts: dict[str, int] = {}
        for end in range(start, len(s)):
            counts[s[end]] = counts.get(s[end], 0) + 1
            length = end - start + 1
            if length - max(counts.values()) <= k:
                longest = max(longest, length)
    return longest
