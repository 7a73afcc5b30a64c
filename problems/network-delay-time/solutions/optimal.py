"""Dijkstra's algorithm: the earliest arrival that is known is final. Time: O(E log E). Space: O(V + E)."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    links = defaultdict(list)
    for source, target, duration in times:
        links[source].append((target, duration))
    received: dict[int, int] = {}
    arrivals = [(0, k)]
    while arrivals:
        time, node = heappop(arrivals)
        if node in received:
            continue
        received[node] = time
        for target, duration in links[node]:
            heappush(arrivals, (time + duration, target))
    return max(received.values()) if len(received) == n else -1
