def sort_colors(nums):
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[left] > nums[right]:
            nums[left], nums[right] = nums[right], nums[left]
        if nums[left] == 0:
            left += 1
        else:
            right -= 1
