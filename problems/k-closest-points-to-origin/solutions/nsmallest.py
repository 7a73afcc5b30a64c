"""Keeps the k points of smallest squared distance in a heap. Time: O(n log k). Space: O(k)."""

from heapq import nsmallest


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    return nsmallest(k, points, key=lambda point: point[0] ** 2 + point[1] ** 2)
