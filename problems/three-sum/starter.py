def three_sum(nums: list[int]) -> list[list[int]]:
    """Return each different triplet of values from nums that adds up to 0, once."""
