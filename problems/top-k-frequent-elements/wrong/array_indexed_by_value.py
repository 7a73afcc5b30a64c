def top_k_frequent(nums, k):
    counts = [0] * (max(max(nums), -min(nums)) + 1)
    for value in nums:
        counts[value] += 1
    return sorted(range(len(counts)), key=counts.__getitem__, reverse=True)[:k]
