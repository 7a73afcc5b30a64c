def three_sum(nums: list[int]) -> list[list[int]]:
    values = set(nums)
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in values:
                found.add(tuple(sorted((nums[i], nums[j], third))))
    return [list(triplet) for triplet in found]
