"""A window that jumps behind the last place of a repeated character. Time: O(n). Space: O(min(n, a))."""


def length_of_longest_substring(s: str) -> int:
    last: dict[str, int] = {}
    start = longest = 0
    for i, character in enumerate(s):
        start = max(start, last.get(character, -1) + 1)
        last[character] = i
        longest = max(longest, i - start + 1)
    return longest
