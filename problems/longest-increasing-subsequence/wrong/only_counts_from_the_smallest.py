def length_of_lis(nums):
    start = nums.index(min(nums))
    best = [1] * len(nums)
    for i in range(start, len(nums)):
        for j in range(start, i):
            if nums[j] < nums[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best)
