def length_of_lis(nums):
    tails = [nums[0]]
    for number in nums[1:]:
        if number > tails[-1]:
            tails.append(number)
        elif len(tails) == 1 or number > tails[-2]:
            tails[-1] = number
    return len(tails)
