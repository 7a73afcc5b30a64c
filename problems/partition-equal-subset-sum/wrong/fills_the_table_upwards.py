def can_partition(nums):
    total = sum(nums)
    if total % 2:
        return False
    target = total // 2
    possible = [True] + [False] * target
    for number in nums:
        for s in range(number, target + 1):
            if possible[s - number]:
                possible[s] = True
    return possible[target]
