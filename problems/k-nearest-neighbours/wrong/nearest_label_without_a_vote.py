def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    return [labels[min(range(len(train)), key=lambda i: sum((a - b) ** 2 for a, b in zip(query, train[i])))] for query in queries]
