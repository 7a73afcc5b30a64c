"""Orders the points by squared distance, stably, and counts from near to far. Time: O(q n (d + log n)). Space: O(n)."""

from collections import Counter


def knn_predict(train: list[list[float]], labels: list[int], queries: list[list[float]], k: int) -> list[int]:
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError(f"{k} neighbours among {len(train)} points with {len(labels)} labels")
    return [vote(query, train, labels, k) for query in queries]


def vote(query: list[float], train: list[list[float]], labels: list[int], k: int) -> int:
    distances = [sum([(a - b) ** 2 for a, b in zip(query, point)]) for point in train]
    # Both keep the order of equals: sorted that of the indices, Counter that of the first votes.
    nearest = sorted(range(len(train)), key=distances.__getitem__)[:k]
    [(winner, _)] = Counter(labels[i] for i in nearest).most_common(1)
    return winner
