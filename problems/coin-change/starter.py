def coin_change(coins: list[int], amount: int) -> int:
    """Return the fewest coins that add up to exactly amount, or -1 if none do."""
