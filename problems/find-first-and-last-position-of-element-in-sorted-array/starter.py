def search_range(nums: list[int], target: int) -> list[int]:
    """Indices of the first and the last target in the ascending list nums, or [-1, -1]."""
