def subarray_sum(nums, k):
    seen = {0: 1}
    total = found = 0
    for value in nums:
        total += value
        if seen.get(total - k):
            found += 1
            seen = {0: 1}
            total = 0
        else:
            seen[total] = seen.get(total, 0) + 1
    return found
