def subarray_sum(nums, k):
    found = 0
    for start in range(len(nums)):
        total = 0
        for value in nums[start:]:
            total += value
            if total == k:
                found += 1
                break
    return found
