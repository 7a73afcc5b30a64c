def is_bipartite(graph):
    return all((u + v) % 2 for u, neighbours in enumerate(graph) for v in neighbours)
