"""Union-find: the first connection within one group closes the cycle. Time: O(n log n). Space: O(n)."""


def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = {node: node for edge in edges for node in edge}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for first, second in edges:
        if root(first) == root(second):
            return [first, second]
        parent[root(first)] = root(second)
    raise ValueError("there is no cycle")
