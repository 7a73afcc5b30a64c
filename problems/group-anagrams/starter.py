def group_anagrams(strs: list[str]) -> list[list[str]]:
    """The strings, grouped so that anagrams, and only they, stand together."""
