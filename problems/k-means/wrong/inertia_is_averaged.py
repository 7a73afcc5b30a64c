def k_means(points, centroids, iterations):
    if not points or not centroids:
        raise ValueError("bad input")
    labels = assign(points, centroids)
    for _ in range(iterations):
        members = [[p for p, label in zip(points, labels) if label == c] for c in range(len(centroids))]
        centroids = [[sum(column) / len(own) for column in zip(*own)] if own else old for own, old in zip(members, centroids)]
        before, labels = labels, assign(points, centroids)
        if labels == before:
            break
    inertia = sum(squared(p, centroids[label]) for p, label in zip(points, labels))
    return labels, centroids, inertia / len(points)


def assign(points, centroids):
    return [min(range(len(centroids)), key=lambda c: squared(p, centroids[c])) for p in points]


def squared(left, right):
    return sum((a - b) ** 2 for a, b in zip(left, right))
