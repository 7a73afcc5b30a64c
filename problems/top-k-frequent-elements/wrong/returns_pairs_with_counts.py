def top_k_frequent(nums, k):
    return Counter(nums).most_common(k)
