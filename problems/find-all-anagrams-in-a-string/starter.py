def find_anagrams(s: str, p: str) -> list[int]:
    """The indices in s at which an anagram of p begins."""
