def search_range(nums, target):
    first = bisect_left(nums, target)
    if nums[first] != target:
        return [-1, -1]
    return [first, bisect_right(nums, target) - 1]
