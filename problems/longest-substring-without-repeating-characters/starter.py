def length_of_longest_substring(s: str) -> int:
    """Length of the longest stretch of s in which no character repeats."""
