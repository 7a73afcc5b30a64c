def num_decodings(s: str) -> int:
    """The number of ways to cut s into numbers from 1 to 26 without leading zeros."""
