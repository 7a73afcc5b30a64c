"""Two pointers from the ends; the lower wall moves. Time: O(n). Space: O(1)."""


def max_area(height: list[int]) -> int:
    left, right = 0, len(height) - 1
    most = 0
    while left < right:
        most = max(most, (right - left) * min(height[left], height[right]))
        # With the lower wall nothing better can follow: every other pair it has left is narrower and no higher.
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return most
