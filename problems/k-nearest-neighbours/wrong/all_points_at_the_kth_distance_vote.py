from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        distances = [sum((a - b) ** 2 for a, b in zip(query, point)) for point in train]
        reach = sorted(distances)[k - 1]
        order = sorted(range(len(train)), key=lambda i: distances[i])
        result.append(Counter(labels[i] for i in order if distances[i] <= reach).most_common(1)[0][0])
    return result
