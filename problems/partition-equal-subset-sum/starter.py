def can_partition(nums: list[int]) -> bool:
    """Whether nums can be divided into two groups with equal sums."""
