def two_sum(nums: list[int], target: int) -> list[int]:
    """The two positions in nums whose numbers have the sum target."""
