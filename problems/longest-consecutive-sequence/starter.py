def longest_consecutive(nums: list[int]) -> int:
    """Length of the longest run of consecutive integers that all occur in nums."""
