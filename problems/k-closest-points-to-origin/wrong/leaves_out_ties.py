def k_closest(points, k):
    distances = sorted(x * x + y * y for x, y in points)
    limit = distances[k] if k < len(points) else distances[-1] + 1
    return [[x, y] for x, y in points if x * x + y * y < limit]
