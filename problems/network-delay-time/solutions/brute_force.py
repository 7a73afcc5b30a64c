"""Follows every path that visits no node twice. Time: O(V!). Space: O(V + E)."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    best = [inf] * (n + 1)

    def follow(node: int, time: int, visited: frozenset[int]) -> None:
        best[node] = min(best[node], time)
        for source, target, duration in times:
            if source == node and target not in visited:
                follow(target, time + duration, visited | {target})

    follow(k, 0, frozenset([k]))
    last = max(best[1:])
    return -1 if last == inf else int(last)
