from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        distances = [sum((a - b) ** 2 for a, b in zip(query, point)) for point in train]
        nearest = sorted(range(len(train)), key=lambda i: distances[i])[:k]
        votes = Counter(labels[i] for i in nearest)
        result.append(min(votes, key=lambda label: (-votes[label], label)))
    return result
