def character_replacement(s: str, k: int) -> int:
    """Longest stretch of one letter that up to k changes of letters can make."""
