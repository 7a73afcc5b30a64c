from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        near = sorted((sum((a - b) ** 2 for a, b in zip(query, point)), label) for point, label in zip(train, labels))[:k]
        result.append(Counter(label for _, label in near).most_common(1)[0][0])
    return result
