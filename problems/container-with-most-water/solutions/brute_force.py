"""Tries every pair. Time: O(n^2). Space: O(1)."""


def max_area(height: list[int]) -> int:
    most = 0
    for i in range(len(height)):
        for j in range(i + 1, len(height)):
            lower = height[i] if height[i] < height[j] else height[j]
            most = max(most, (j - i) * lower)
    return most
