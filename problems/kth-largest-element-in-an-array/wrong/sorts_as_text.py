def find_kth_largest(nums, k):
    return sorted(nums, key=str, reverse=True)[k - 1]
