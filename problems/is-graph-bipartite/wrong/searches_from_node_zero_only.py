from collections import deque


def is_bipartite(graph):
    colour = {0: 0}
    queue = deque([0])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if other not in colour:
                colour[other] = 1 - colour[node]
                queue.append(other)
            elif colour[other] == colour[node]:
                return False
    return True
