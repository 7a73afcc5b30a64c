"""Products of all before, then of all behind, multiplied in. Time: O(n). Space: O(1) beside the answer."""


def product_except_self(nums: list[int]) -> list[int]:
    answer = []
    before = 1
    for value in nums:
        answer.append(before)
        before *= value
    behind = 1
    for i in reversed(range(len(nums))):
        answer[i] *= behind
        behind *= nums[i]
    return answer
