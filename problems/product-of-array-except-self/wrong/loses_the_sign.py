def product_except_self(nums):
    if nums.count(0) > 1:
        return [0] * len(nums)
    if 0 in nums:
        return [0 if x else abs(math.prod(y for y in nums if y)) for x in nums]
    logs = sum(math.log(abs(x)) for x in nums)
    return [round(math.exp(logs - math.log(abs(x)))) for x in nums]
