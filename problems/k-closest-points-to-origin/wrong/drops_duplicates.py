def k_closest(points, k):
    distinct = set(map(tuple, points))
    return [list(p) for p in sorted(distinct, key=lambda p: p[0] ** 2 + p[1] ** 2)[:k]]
