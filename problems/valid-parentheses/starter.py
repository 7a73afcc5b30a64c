def is_valid(s: str) -> bool:
    """Whether every bracket of s is closed by one of its own kind, in the right order."""
