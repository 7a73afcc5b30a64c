"""Union-find: all neighbours of a node belong together, and not with it. Time: O(V + E log V). Space: O(V)."""


class Solution:
    def isBipartite(self, graph: List[List[int]]) -> bool:
        parent = list(range(len(graph)))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for node, neighbours in enumerate(graph):
            for other in neighbours:
                if find(node) == find(other):
                    return False
                parent[find(other)] = find(neighbours[0])
        return True
