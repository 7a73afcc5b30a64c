def can_partition(nums):
    total, before = sum(nums), 0
    for number in nums:
        before += number
        if 2 * before == total:
            return True
    return False
