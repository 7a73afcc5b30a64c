def find_redundant_connection(edges):
    reached = {1}
    left = list(edges)
    progress = True
    while progress:
        progress = False
        for edge in list(left):
            first, second = edge
            if first in reached and second in reached:
                return edge
            if first in reached or second in reached:
                reached |= {first, second}
                left.remove(edge)
                progress = True
    return edges[-1]
