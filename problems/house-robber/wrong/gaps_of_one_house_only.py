def rob(nums):
    ends = list(nums)
    for i in range(2, len(nums)):
        ends[i] += ends[i - 2]
    return max(ends)
