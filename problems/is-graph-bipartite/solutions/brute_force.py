"""Looks from every node for a way of odd length back to it. Time: O(V (V + E)). Space: O(V)."""


def is_bipartite(graph: list[list[int]]) -> bool:
    return not any(returns_after_odd_steps(graph, start) for start in range(len(graph)))


def returns_after_odd_steps(graph: list[list[int]], start: int) -> bool:
    # A state is a node and whether the number of steps so far is even or odd.
    states = [(start, 0)]
    known = set(states)
    for node, parity in states:
        for neighbour in graph[node]:
            state = (neighbour, 1 - parity)
            if state not in known:
                known.add(state)
                states.append(state)
    return (start, 1) in known
