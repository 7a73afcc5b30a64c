def length_of_lis(nums: list[int]) -> int:
    """Return the length of a longest strictly increasing subsequence."""
