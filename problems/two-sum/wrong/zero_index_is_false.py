def two_sum(nums: list[int], target: int) -> list[int]:
    seen = {}
    for i, value in enumerate(nums):
        if seen.get(target - value):
            return [seen[target - value], i]
        seen[value] = i
    return []
