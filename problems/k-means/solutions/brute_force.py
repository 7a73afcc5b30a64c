"""Exact fractions, every iteration made, the labels found by a tournament of centroids. Time: O(iterations n k d). Space: O(n + k d)."""

from fractions import Fraction


def k_means(points: list[list[float]], centroids: list[list[float]], iterations: int) -> tuple[list[int], list[list[float]], float]:
    if len(points) == 0 or len(centroids) == 0:
        raise ValueError("needs points and centroids")
    exact = [[Fraction(x) for x in point] for point in points]
    centres = [[Fraction(x) for x in centre] for centre in centroids]
    labels = [nearest(point, centres) for point in exact]
    for _ in range(iterations):
        for c in range(len(centres)):
            count = labels.count(c)
            if count > 0:
                centres[c] = [sum(point[j] for point, label in zip(exact, labels) if label == c) / count for j in range(len(exact[0]))]
        labels = [nearest(point, centres) for point in exact]
    inertia = sum(apart(point, centres[label]) for point, label in zip(exact, labels))
    return labels, [[float(x) for x in centre] for centre in centres], float(inertia)


def nearest(point, centres):
    winner = 0
    for c in range(1, len(centres)):
        if apart(point, centres[c]) < apart(point, centres[winner]):
            winner = c
    return winner


def apart(left, right):
    return sum((a - b) ** 2 for a, b in zip(left, right))
