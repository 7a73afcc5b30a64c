def rob(nums):
    best = before = 0
    for amount in nums:
        best = max(best, before + amount)
        before = best
    return best
