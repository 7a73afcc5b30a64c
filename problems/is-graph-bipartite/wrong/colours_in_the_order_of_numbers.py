def is_bipartite(graph):
    colour = {}
    for node, neighbours in enumerate(graph):
        used = {colour[other] for other in neighbours if other in colour}
        if len(used) == 2:
            return False
        colour[node] = 1 if 0 in used else 0
    return True
