"""Puts each node's neighbours on the other side, with a stack. Time: O(V + E). Space: O(V)."""


def is_bipartite(graph: list[list[int]]) -> bool:
    side: dict[int, bool] = {}
    for start in range(len(graph)):
        if start in side:
            continue
        side[start] = True
        stack = [start]
        while stack:
            node = stack.pop()
            for neighbour in graph[node]:
                if neighbour not in side:
                    side[neighbour] = not side[node]
                    stack.append(neighbour)
                elif side[neighbour] == side[node]:
                    return False
    return True
