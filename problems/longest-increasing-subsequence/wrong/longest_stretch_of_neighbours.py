def length_of_lis(nums):
    longest = run = 1
    for i in range(1, len(nums)):
        run = run + 1 if nums[i] > nums[i - 1] else 1
        longest = max(longest, run)
    return longest
