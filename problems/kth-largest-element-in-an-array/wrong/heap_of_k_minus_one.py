from heapq import heappop, heappush


def find_kth_largest(nums, k):
    heap = []
    for value in nums:
        heappush(heap, value)
        if len(heap) >= k and len(heap) > 1:
            heappop(heap)
    return heap[0]
