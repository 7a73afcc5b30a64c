def product_except_self(nums):
    return [math.prod(y for y in nums if y != x) for x in nums]
