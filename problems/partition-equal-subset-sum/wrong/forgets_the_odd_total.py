def can_partition(nums):
    target = sum(nums) // 2
    sums = {0}
    for number in nums:
        sums |= {s + number for s in sums}
    return target in sums
