def top_k_frequent(nums, k):
    by_count = {count: value for value, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
