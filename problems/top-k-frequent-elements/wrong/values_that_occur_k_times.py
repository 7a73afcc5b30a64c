def top_k_frequent(nums, k):
    return [value for value, count in Counter(nums).items() if count >= k]
