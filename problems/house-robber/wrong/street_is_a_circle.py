def rob(nums):
    def line(amounts):
        best = before = 0
        for amount in amounts:
            best, before = max(best, before + amount), best
        return best

    if len(nums) == 1:
        return nums[0]
    return max(line(nums[1:]), line(nums[:-1]))
