def sort_colors(nums: list[int]) -> None:
    """Put the 0s, 1s and 2s of nums in ascending order, in place."""
