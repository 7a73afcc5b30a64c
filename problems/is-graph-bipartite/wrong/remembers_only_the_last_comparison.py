from collections import deque


def is_bipartite(graph):
    colour = {}
    for start in range(len(graph)):
        if start in colour:
            continue
        colour[start] = 0
        queue = deque([start])
        conflict = False
        while queue:
            node = queue.popleft()
            for other in graph[node]:
                if other not in colour:
                    colour[other] = 1 - colour[node]
                    queue.append(other)
                conflict = colour[other] == colour[node]
        if conflict:
            return False
    return True
