def k_closest(points, k):
    by_distance = {x * x + y * y: [x, y] for x, y in points}
    return [by_distance[d] for d in sorted(by_distance)[:k]]
