def product_except_self(nums: list[int]) -> list[int]:
    """At each index, the product of all elements but the one there."""
