"""Counts once and keeps the k best in a heap. Time: O(n + d log k). Space: O(d)."""

from collections import Counter
from heapq import nlargest


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    counts = Counter(nums)
    return nlargest(k, counts, key=counts.__getitem__)
