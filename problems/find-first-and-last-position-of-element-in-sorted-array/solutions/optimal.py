"""Two binary searches for a first index, of the target and of the next integer. Time: O(log n). Space: O(1)."""


def search_range(nums: list[int], target: int) -> list[int]:
    first = first_at_least(target, nums)
    if first == len(nums) or nums[first] != target:
        return [-1, -1]
    return [first, first_at_least(target + 1, nums) - 1]


def first_at_least(bound: int, nums: list[int]) -> int:
    """Index of the first element that is not below the bound, or the length of nums."""
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < bound:
            low = middle + 1
        else:
            high = middle
    return low
