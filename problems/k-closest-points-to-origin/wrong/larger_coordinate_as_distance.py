def k_closest(points, k):
    return sorted(points, key=lambda p: max(abs(p[0]), abs(p[1])))[:k]
