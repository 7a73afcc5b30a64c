def search_range(nums, target):
    first, behind = bisect_left(nums, target), bisect_right(nums, target)
    return [first, behind] if first < behind else [-1, -1]
