def rob(nums: list[int]) -> int:
    """Return the largest sum of entries no two of which are neighbours."""
