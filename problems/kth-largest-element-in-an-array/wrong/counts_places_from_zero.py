def find_kth_largest(nums, k):
    return sorted(nums, reverse=True)[min(k, len(nums) - 1)]
