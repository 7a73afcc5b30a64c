def product_except_self(nums):
    if 0 in nums:
        return [0] * len(nums)
    product = math.prod(nums)
    return [product // x for x in nums]
