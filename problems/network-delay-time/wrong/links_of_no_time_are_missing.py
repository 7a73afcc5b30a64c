from heapq import heappop, heappush


def network_delay_time(times, n, k):
    matrix = [[0] * (n + 1) for _ in range(n + 1)]
    for u, v, w in times:
        matrix[u][v] = w
    received = {}
    heap = [(0, k)]
    while heap:
        time, node = heappop(heap)
        if node not in received:
            received[node] = time
            for target in range(1, n + 1):
                if matrix[node][target]:
                    heappush(heap, (time + matrix[node][target], target))
    return max(received.values()) if len(received) == n else -1
