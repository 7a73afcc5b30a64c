def is_bipartite(graph: list[list[int]]) -> bool:
    """Return whether the nodes fall into two groups such that every edge joins one with the other."""
