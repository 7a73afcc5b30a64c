"""Closed binary search with the best speed so far, hours rounded up in floats. Time: O(n log m). Space: O(1)."""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        left, right = 1, max(piles)
        best = right
        while left <= right:
            k = (left + right) // 2
            hours = 0
            for p in piles:
                hours += math.ceil(p / k)
            if hours <= h:
                best = min(best, k)
                right = k - 1
            else:
                left = k + 1
        return best
