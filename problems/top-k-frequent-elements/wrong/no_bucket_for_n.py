def top_k_frequent(nums, k):
    buckets = [[] for _ in range(len(nums))]
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    result = []
    while len(result) < k:
        result += buckets.pop()
    return result
