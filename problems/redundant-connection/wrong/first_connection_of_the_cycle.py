def find_redundant_connection(edges):
    parent = list(range(len(edges) + 1))

    def root(node):
        while parent[node] != node:
            node = parent[node]
        return node

    for first, second in reversed(edges):
        if root(first) == root(second):
            return [first, second]
        parent[root(first)] = root(second)
    return edges[0]
