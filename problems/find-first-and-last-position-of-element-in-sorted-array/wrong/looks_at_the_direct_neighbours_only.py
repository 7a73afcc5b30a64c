def search_range(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            first = middle - 1 if middle > 0 and nums[middle - 1] == target else middle
            last = middle + 1 if middle + 1 < len(nums) and nums[middle + 1] == target else middle
            return [first, last]
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return [-1, -1]
