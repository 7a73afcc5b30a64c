"""A heap of the k largest so far, the smallest of them on top. Time: O(n log k). Space: O(k)."""

from heapq import heapify, heappushpop


def find_kth_largest(nums: list[int], k: int) -> int:
    largest = nums[:k]
    heapify(largest)
    for value in nums[k:]:
        heappushpop(largest, value)
    return largest[0]
