from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        nearest = sorted(range(len(train)), key=lambda i: sum(abs(a - b) for a, b in zip(query, train[i])))[:k]
        result.append(Counter(labels[i] for i in nearest).most_common(1)[0][0])
    return result
