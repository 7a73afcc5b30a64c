"""One pass with a dictionary of the values seen so far. Time: O(n). Space: O(n)."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for i, value in enumerate(nums):
        partner = target - value
        if partner in seen:
            return [seen[partner], i]
        seen[value] = i
    raise ValueError("no two numbers add up to the target")
