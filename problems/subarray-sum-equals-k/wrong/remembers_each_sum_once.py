def subarray_sum(nums, k):
    seen = {0}
    total = found = 0
    for value in nums:
        total += value
        if total - k in seen:
            found += 1
        seen.add(total)
    return found
