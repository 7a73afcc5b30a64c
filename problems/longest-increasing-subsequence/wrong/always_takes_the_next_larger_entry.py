def length_of_lis(nums):
    longest = 0
    for i in range(len(nums)):
        last, count = nums[i], 1
        for number in nums[i + 1 :]:
            if number > last:
                last, count = number, count + 1
        longest = max(longest, count)
    return longest
