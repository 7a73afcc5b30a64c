"""Bellman-Ford: goes over all links until nothing improves. Time: O(V E). Space: O(V)."""


class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        dist = [float("inf")] * (n + 1)
        dist[k] = 0
        for _ in range(n - 1):
            changed = False
            for u, v, w in times:
                if dist[u] + w < dist[v]:
                    dist[v] = dist[u] + w
                    changed = True
            if not changed:
                break
        longest = max(dist[1:])
        return longest if longest < float("inf") else -1
