def search(nums: list[int], target: int) -> int:
    """Index of target in a rotated ascending list of different integers, or -1."""
