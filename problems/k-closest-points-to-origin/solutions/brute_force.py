"""Takes out the closest point, k times. Time: O(n k). Space: O(n)."""

from math import hypot


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    left = list(points)
    closest = []
    for _ in range(k):
        best = 0
        for i, (x, y) in enumerate(left):
            if hypot(x, y) < hypot(*left[best]):
                best = i
        closest.append(left.pop(best))
    return closest
