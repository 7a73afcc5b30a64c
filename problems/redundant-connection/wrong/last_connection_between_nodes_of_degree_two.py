from collections import Counter


def find_redundant_connection(edges):
    degree = Counter(node for edge in edges for node in edge)
    for first, second in reversed(edges):
        if degree[first] > 1 and degree[second] > 1:
            return [first, second]
    return edges[-1]
