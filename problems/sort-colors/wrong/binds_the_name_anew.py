def sort_colors(nums):
    nums = sorted(nums)
    return nums
