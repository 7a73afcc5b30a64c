def k_closest(points, k):
    distances = sorted(x * x + y * y for x, y in points)
    return [[x, y] for x, y in points if x * x + y * y <= distances[k - 1]]
