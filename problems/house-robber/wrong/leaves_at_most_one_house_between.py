def rob(nums):
    taken, left = 0, 0
    for amount in nums:
        taken, left = left + amount, taken
    return max(taken, left)
