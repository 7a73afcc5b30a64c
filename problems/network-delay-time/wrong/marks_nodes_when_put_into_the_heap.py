from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    received = {k: 0}
    heap = [(0, k)]
    while heap:
        time, node = heappop(heap)
        for target, w in links[node]:
            if target not in received:
                received[target] = time + w
                heappush(heap, (time + w, target))
    return max(received.values()) if len(received) == n else -1
