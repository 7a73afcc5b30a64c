from collections import Counter


def knn_predict(train, labels, queries, k):
    if k < 1 or not train or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        order = sorted(range(len(train)), key=lambda i: sum((a - b) ** 2 for a, b in zip(query, train[i])))
        result.append(Counter(labels[i] for i in order[:k]).most_common(1)[0][0])
    return result
