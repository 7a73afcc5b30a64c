def subarray_sum(nums, k):
    seen = {0: 1}
    total = found = 0
    for value in nums:
        total += value
        seen[total] = seen.get(total, 0) + 1
        found += seen.get(total - k, 0)
    return found
