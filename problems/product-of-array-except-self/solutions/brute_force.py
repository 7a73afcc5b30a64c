"""Multiplies all others, for each index afresh. Time: O(n^2). Space: O(1) beside the answer."""


def product_except_self(nums: list[int]) -> list[int]:
    answer = []
    for left_out in range(len(nums)):
        product = 1
        for i, value in enumerate(nums):
            if i != left_out:
                product *= value
        answer.append(product)
    return answer
