"""Assigns and moves in turn, until an assignment repeats. Time: O(i n k d). Space: O(n + k d)."""

from math import sumprod

type Point = list[float]


def k_means(points: list[Point], centroids: list[Point], iterations: int) -> tuple[list[int], list[Point], float]:
    if not points or not centroids:
        raise ValueError("needs points and centroids")
    labels, distances = assign(points, centroids)
    for _ in range(iterations):
        centroids = update(points, labels, centroids)
        before = labels
        labels, distances = assign(points, centroids)
        if labels == before:
            break
    return labels, centroids, sum(distances)


def assign(points: list[Point], centroids: list[Point]) -> tuple[list[int], list[float]]:
    """The nearest centroid of each point, and the squared distance to it."""
    labels, nearest = [], []
    for point in points:
        distances = [squared_distance(point, centroid) for centroid in centroids]
        nearest.append(min(distances))
        labels.append(distances.index(nearest[-1]))
    return labels, nearest


def squared_distance(left: Point, right: Point) -> float:
    differences = [a - b for a, b in zip(left, right)]
    return sumprod(differences, differences)


def update(points: list[Point], labels: list[int], centroids: list[Point]) -> list[Point]:
    """The mean of each label's points; a centroid without points stays."""
    members: list[list[Point]] = [[] for _ in centroids]
    for point, label in zip(points, labels):
        members[label].append(point)
    return [[sum(column) / len(own) for column in zip(*own)] if own else centroid for own, centroid in zip(members, centroids)]
