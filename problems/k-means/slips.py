def slips(args, expected):
    points, centroids, iterations = args
    if not points or not centroids or iterations > 1_000:
        return
    labels, centres, inertia = expected
    yield "the inertia is averaged over the points", (labels, centres, inertia / len(points))
    yield "the inertia sums distances, not their squares", (labels, centres, sum(apart(p, centres[c]) ** 0.5 for p, c in zip(points, labels)))
    if iterations:
        yield "one iteration too few is made", clustered(points, centroids, iterations - 1)
        earlier = clustered(points, centroids, iterations - 1)[0]
        yield "the labels are those before the last update; assign once more", (earlier, centres, sum(apart(p, centres[c]) for p, c in zip(points, earlier)))
        yield "an empty cluster's centroid goes to the origin instead of staying", clustered(points, centroids, iterations, empty=[0.0] * len(points[0]))
    yield "one iteration too many is made", clustered(points, centroids, iterations + 1)
    yield "the last of several equally near centroids is taken, not the first", clustered(points, centroids, iterations, last=True)


def clustered(points, centroids, iterations, empty=None, last=False):
    centres, labels = centroids, assigned(points, centroids, last)
    for _ in range(iterations):
        members = [[p for p, label in zip(points, labels) if label == c] for c in range(len(centres))]
        moved = [[sum(column) / len(own) for column in zip(*own)] if own else empty or old for own, old in zip(members, centres)]
        if moved == centres:
            break
        centres, labels = moved, assigned(points, moved, last)
    return labels, centres, sum(apart(p, centres[c]) for p, c in zip(points, labels))


def assigned(points, centres, last):
    return [min(range(len(centres)), key=lambda c: (apart(p, centres[c]), -c if last else c)) for p in points]


def apart(left, right):
    return sum((a - b) ** 2 for a, b in zip(left, right))
