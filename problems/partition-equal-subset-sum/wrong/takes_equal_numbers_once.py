def can_partition(nums):
    total = sum(nums)
    if total % 2:
        return False
    sums = {0}
    for number in set(nums):
        sums |= {s + number for s in sums}
    return total // 2 in sums
