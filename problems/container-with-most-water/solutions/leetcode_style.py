"""From the tallest wall down, each with the furthest wall at least as high. Time: O(n log n). Space: O(n)."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        by_height = sorted(range(len(height)), key=lambda i: -height[i])
        first = last = by_height[0]
        best = 0
        for i in by_height:
            best = max(best, height[i] * max(i - first, last - i))
            first, last = min(first, i), max(last, i)
        return best
