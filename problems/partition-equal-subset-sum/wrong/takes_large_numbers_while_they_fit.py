def can_partition(nums):
    total = sum(nums)
    if total % 2:
        return False
    room = total // 2
    for number in sorted(nums, reverse=True):
        if number <= room:
            room -= number
    return room == 0
