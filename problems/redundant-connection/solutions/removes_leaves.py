"""Removes leaves until the cycle is left, and takes its last connection in the list. Time: O(n). Space: O(n)."""

from collections import defaultdict


def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbours = defaultdict(set)
    for first, second in edges:
        neighbours[first].add(second)
        neighbours[second].add(first)
    leaves = [node for node, others in neighbours.items() if len(others) == 1]
    while leaves:
        leaf = leaves.pop()
        (other,) = neighbours.pop(leaf)
        neighbours[other].remove(leaf)
        if len(neighbours[other]) == 1:
            leaves.append(other)
    return next(edge for edge in reversed(edges) if edge[0] in neighbours and edge[1] in neighbours)
