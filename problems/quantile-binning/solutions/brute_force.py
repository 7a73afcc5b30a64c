"""Tries every training value as a quantile, by the definition; counts the edges below each value. Time: O(b n^2 + m b). Space: O(b)."""


def quantile_bins(train: list[float], values: list[float], bins: int) -> tuple[list[float], list[int]]:
    if len(train) == 0 or bins <= 0:
        raise ValueError("bad input")
    edges: list[float] = []
    for i in range(1, bins):
        enough = [q for q in train if sum(t <= q for t in train) * bins >= i * len(train)]
        quantile = min(enough)
        if quantile not in edges and quantile != max(train):
            edges.append(quantile)
    return edges, [sum(edge < value for edge in edges) for value in values]
