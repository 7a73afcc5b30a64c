def product_except_self(nums):
    product = math.prod(nums)
    return [product // x for x in nums]
