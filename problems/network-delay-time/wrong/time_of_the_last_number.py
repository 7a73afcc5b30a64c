from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    received = {}
    heap = [(0, k)]
    while heap:
        time, node = heappop(heap)
        if node not in received:
            received[node] = time
            for target, w in links[node]:
                heappush(heap, (time + w, target))
    return received[n] if len(received) == n else -1
