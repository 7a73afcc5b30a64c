def find_kth_largest(nums, k):
    pivot = nums[len(nums) // 2]
    larger = [x for x in nums if x > pivot]
    smaller = [x for x in nums if x < pivot]
    if k <= len(larger):
        return find_kth_largest(larger, k)
    if k > len(larger) + 1 and smaller:
        return find_kth_largest(smaller, min(k - len(larger) - 1, len(smaller)))
    return pivot
