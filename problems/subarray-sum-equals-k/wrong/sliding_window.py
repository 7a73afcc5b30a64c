def subarray_sum(nums, k):
    found = start = total = 0
    for end, value in enumerate(nums):
        total += value
        while total > k and start < end:
            total -= nums[start]
            start += 1
        if total == k:
            found += 1
    return found
