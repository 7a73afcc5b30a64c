def top_k_frequent(nums, k):
    heap = []
    for value, count in Counter(nums).items():
        heappush(heap, (value, count))
        if len(heap) > k:
            heappop(heap)
    return [value for value, _ in heap]
