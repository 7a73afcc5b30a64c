def subarray_sum(nums: list[int], k: int) -> int:
    """How many stretches of neighbouring elements have the sum k."""
