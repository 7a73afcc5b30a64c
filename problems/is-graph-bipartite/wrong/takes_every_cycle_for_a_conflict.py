def is_bipartite(graph):
    seen = set()
    for start in range(len(graph)):
        if start in seen:
            continue
        seen.add(start)
        stack = [(start, None)]
        while stack:
            node, parent = stack.pop()
            for other in graph[node]:
                if other == parent:
                    continue
                if other in seen:
                    return False
                seen.add(other)
                stack.append((other, node))
    return True
