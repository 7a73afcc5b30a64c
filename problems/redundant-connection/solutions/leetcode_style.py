"""Searches for another way between the ends before a connection is added. Time: O(n^2). Space: O(n)."""


class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        graph = defaultdict(set)

        def joined(start, goal):
            seen = {start}
            stack = [start]
            while stack:
                node = stack.pop()
                if node == goal:
                    return True
                for other in graph[node] - seen:
                    seen.add(other)
                    stack.append(other)
            return False

        for u, v in edges:
            if joined(u, v):
                return [u, v]
            graph[u].add(v)
            graph[v].add(u)
