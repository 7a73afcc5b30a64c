"""Extends every start until a character repeats. Time: O(n^2). Space: O(n)."""


def length_of_longest_substring(s: str) -> int:
    longest = 0
    for start in range(len(s)):
        seen: set[str] = set()
        for character in s[start:]:
            if character in seen:
                break
            seen.add(character)
        longest = max(longest, len(seen))
    return longest
