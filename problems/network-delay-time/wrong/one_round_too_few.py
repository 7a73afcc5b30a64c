from math import inf


def network_delay_time(times, n, k):
    time = [inf] * (n + 1)
    time[k] = 0
    for _ in range(n - 2):
        before = list(time)
        for u, v, w in times:
            time[v] = min(time[v], before[u] + w)
    last = max(time[1:])
    return -1 if last == inf else last
