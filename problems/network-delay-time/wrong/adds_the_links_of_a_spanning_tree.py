from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    received = set()
    total = 0
    heap = [(0, k)]
    while heap:
        w, node = heappop(heap)
        if node not in received:
            received.add(node)
            total += w
            for target, more in links[node]:
                heappush(heap, (more, target))
    return total if len(received) == n else -1
