def search_range(nums, target):
    count = nums.count(target)
    return [bisect_left(nums, target), count] if count else [-1, -1]
