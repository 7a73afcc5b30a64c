def two_sum(nums: list[int], target: int) -> list[int]:
    position = {value: i for i, value in enumerate(nums)}
    for value, i in position.items():
        j = position.get(target - value)
        if j is not None and j != i:
            return [i, j]
    return []
