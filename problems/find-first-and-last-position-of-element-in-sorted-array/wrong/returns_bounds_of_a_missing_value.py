def search_range(nums, target):
    return [bisect_left(nums, target), bisect_right(nums, target) - 1]
