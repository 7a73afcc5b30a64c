from collections import defaultdict, deque


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for u, v, w in times:
        links[u].append((v, w))
    received = {k: 0}
    queue = deque([k])
    while queue:
        node = queue.popleft()
        for target, w in links[node]:
            if target not in received:
                received[target] = received[node] + w
                queue.append(target)
    return max(received.values()) if len(received) == n else -1
