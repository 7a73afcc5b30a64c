import heapq
from collections import Counter


def knn_predict(train, labels, queries, k):
    if not 1 <= k <= len(train) or len(train) != len(labels):
        raise ValueError("bad input")
    result = []
    for query in queries:
        heap = []
        for i, point in enumerate(train):
            entry = (-sum((a - b) ** 2 for a, b in zip(query, point)), i)
            if len(heap) < k:
                heapq.heappush(heap, entry)
            elif entry > heap[0]:
                heapq.heapreplace(heap, entry)
        near = sorted(heap, key=lambda entry: (-entry[0], entry[1]))
        result.append(Counter(labels[i] for _, i in near).most_common(1)[0][0])
    return result
