"""Union-find: the first connection within one group closes the cycle. Time: O(n log n). Space: O(n)."""


def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = {node: node for edge in edges for node in edge}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    def joins_two_groups(first: int, second: int) -> bool:
        one, other = root(first), root(second)
        parent[one] = other
        return one != other

    return next(edge for edge in edges if not joins_two_groups(*edge))
