from heapq import heappushpop


def find_kth_largest(nums, k):
    heap = [0] * k
    for value in nums:
        heappushpop(heap, value)
    return heap[0]
