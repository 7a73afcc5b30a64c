"""Union-find: each road that joins two provinces takes one away. Time: O(n^2 log n). Space: O(n)."""


class Solution:
    def findCircleNum(self, isConnected: List[List[int]]) -> int:
        n = len(isConnected)
        parent = list(range(n))

        def find(x):
            if parent[x] != x:
                parent[x] = find(parent[x])
            return parent[x]

        provinces = n
        for i in range(n):
            for j in range(i + 1, n):
                if isConnected[i][j] == 1:
                    a, b = find(i), find(j)
                    if a != b:
                        parent[a] = b
                        provinces -= 1
        return provinces
