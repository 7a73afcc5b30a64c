"""Looks for the nearest point that is left, k times over, and lets the classes overtake each other. Time: O(q k n d). Space: O(n)."""

import math


def knn_predict(train: list[list[float]], labels: list[int], queries: list[list[float]], k: int) -> list[int]:
    if k < 1 or k > len(train) or len(labels) != len(train):
        raise ValueError("k is out of range, or the labels do not fit")
    predicted = []
    for query in queries:
        taken, voters = set(), []
        for _ in range(k):
            best, best_distance = -1, math.inf
            for i in range(len(train)):
                distance = math.dist(query, train[i])
                if distance < best_distance and i not in taken:
                    best, best_distance = i, distance
            taken.add(best)
            voters.append(labels[best])
        winner = voters[0]
        for label in voters:
            if voters.count(label) > voters.count(winner):
                winner = label
        predicted.append(winner)
    return predicted
