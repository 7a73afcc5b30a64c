def longest_consecutive(nums):
    nums = sorted(nums)
    best = length = min(1, len(nums))
    for i in range(1, len(nums)):
        length = length + 1 if nums[i] == nums[i - 1] + 1 else 1
        best = max(best, length)
    return best
