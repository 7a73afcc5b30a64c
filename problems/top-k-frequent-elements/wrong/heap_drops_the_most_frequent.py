def top_k_frequent(nums, k):
    heap = []
    for value, count in Counter(nums).items():
        heappush(heap, (-count, value))
        if len(heap) > k:
            heappop(heap)
    return [value for _, value in heap]
