def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for first, second in edges:
        if root(first) == root(second):
            return [first, second]
        parent[second] = root(first)
    return edges[-1]
