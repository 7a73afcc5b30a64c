from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
        links[v].append((u, w))
    received = {}
    heap = [(0, k)]
    while heap:
        time, node = heappop(heap)
        if node in received:
            continue
        received[node] = time
        for target, w in links[node]:
            heappush(heap, (time + w, target))
    return max(received.values()) if len(received) == n else -1
