"""Leaves out one connection after the other, from the last one, until the rest joins all nodes. Time: O(n^3). Space: O(n)."""


def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    return next(edge for edge in reversed(edges) if joins_all(len(edges), [other for other in edges if other != edge]))


def joins_all(n: int, edges: list[list[int]]) -> bool:
    group = list(range(n + 1))
    for first, second in edges:
        old, new = group[first], group[second]
        group = [new if number == old else number for number in group]
    return len(set(group[1:])) == 1
