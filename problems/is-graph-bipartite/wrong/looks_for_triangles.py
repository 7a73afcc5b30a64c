def is_bipartite(graph):
    sets = [set(neighbours) for neighbours in graph]
    return not any(sets[u] & sets[v] for u in range(len(graph)) for v in graph[u])
