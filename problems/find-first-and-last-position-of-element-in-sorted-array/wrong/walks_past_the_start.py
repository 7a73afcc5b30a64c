def search_range(nums, target):
    i = bisect_left(nums, target)
    if i == len(nums) or nums[i] != target:
        return [-1, -1]
    last = bisect_right(nums, target) - 1
    first = last
    while nums[first - 1] == target and first > -len(nums):
        first -= 1
    return [first, last]
