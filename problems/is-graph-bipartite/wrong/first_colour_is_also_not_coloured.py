def is_bipartite(graph):
    colour = [0] * len(graph)
    for start in range(len(graph)):
        if colour[start]:
            continue
        stack = [start]
        while stack:
            node = stack.pop()
            for other in graph[node]:
                if not colour[other]:
                    if colour[node] == 0:
                        colour[other] = 1
                        stack.append(other)
                elif colour[other] == colour[node]:
                    return False
    return True
