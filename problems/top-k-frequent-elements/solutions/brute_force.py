"""Counts each value by scanning, and takes out the best, k times. Time: O(n d). Space: O(d)."""


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    left = []
    for value in set(nums):
        occurrences = 0
        for other in nums:
            if other == value:
                occurrences += 1
        left.append([occurrences, value])
    best = []
    for _ in range(k):
        most = max(left)
        left.remove(most)
        best.append(most[1])
    return best
