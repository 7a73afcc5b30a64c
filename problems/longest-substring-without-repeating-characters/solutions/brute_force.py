"""Goes from every start to the end of the string, noting the stretches before the first repeat. Time: O(n^2). Space: O(min(n, a))."""


def length_of_longest_substring(s: str) -> int:
    longest = 0
    for start in range(len(s)):
        seen: set[str] = set()
        clean = True
        for end in range(start, len(s)):
            clean = clean and s[end] not in seen
            seen.add(s[end])
            if clean:
                longest = max(longest, end - start + 1)
    return longest
