def can_partition(nums):
    left = right = 0
    for number in sorted(nums, reverse=True):
        if left <= right:
            left += number
        else:
            right += number
    return left == right
