def subarray_sum(nums, k):
    seen = {0: 1}
    total = found = 0
    for value in nums:
        total += value
        found += seen.get(total + k, 0)
        seen[total] = seen.get(total, 0) + 1
    return found
