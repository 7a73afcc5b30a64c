from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        distances = [sum((a - b) ** 2 for a, b in zip(query, point)) for point in train]
        order = sorted((i for i in range(len(train)) if distances[i] > 0), key=lambda i: distances[i])[:k]
        result.append(Counter(labels[i] for i in order).most_common(1)[0][0] if order else labels[0])
    return result
