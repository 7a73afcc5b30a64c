def three_sum(nums: list[int]) -> list[list[int]]:
    found = set()
    for i in range(len(nums)):
        seen = set()
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in seen:
                found.add((nums[i], third, nums[j]))
            seen.add(nums[j])
    return [list(triplet) for triplet in found]
