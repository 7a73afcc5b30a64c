def min_distance(word1: str, word2: str) -> int:
    """Return the fewest insertions, deletions and replacements that turn word1 into word2."""
