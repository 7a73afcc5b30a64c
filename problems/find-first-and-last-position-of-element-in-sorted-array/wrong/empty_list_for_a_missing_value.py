def search_range(nums, target):
    first, behind = bisect_left(nums, target), bisect_right(nums, target)
    return [first, behind - 1] if first < behind else []
