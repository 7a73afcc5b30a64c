def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))
    for first, second in edges:
        if parent[first] == parent[second]:
            return [first, second]
        parent[second] = parent[first]
    return edges[-1]
