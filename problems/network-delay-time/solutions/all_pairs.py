"""Floyd-Warshall: the fastest ways between all pairs of nodes. Time: O(V^3). Space: O(V^2)."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    distance = [[inf] * n for _ in range(n)]
    for node in range(n):
        distance[node][node] = 0
    for source, target, duration in times:
        distance[source - 1][target - 1] = duration
    for between in range(n):
        onwards = distance[between]
        for row in distance:
            to = row[between]
            for target in range(n):
                if to + onwards[target] < row[target]:
                    row[target] = to + onwards[target]
    last = max(distance[k - 1])
    return -1 if last == inf else int(last)
