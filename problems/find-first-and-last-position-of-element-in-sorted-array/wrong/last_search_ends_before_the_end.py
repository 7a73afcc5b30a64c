def search_range(nums, target):
    if target not in nums:
        return [-1, -1]
    first = bisect_left(nums, target)
    low, high = first, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] <= target:
            low = middle + 1
        else:
            high = middle
    return [first, max(first, low - 1)]
