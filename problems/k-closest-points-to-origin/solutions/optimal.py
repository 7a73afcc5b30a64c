"""A heap with the farthest of the k best on top. Time: O(n log k). Space: O(k)."""

from heapq import heapify, heappushpop


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    heap = [(-(x * x + y * y), x, y) for x, y in points[:k]]
    heapify(heap)
    for x, y in points[k:]:
        heappushpop(heap, (-(x * x + y * y), x, y))
    return [[x, y] for _, x, y in heap]
