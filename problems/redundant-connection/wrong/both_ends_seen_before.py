def find_redundant_connection(edges):
    seen = set()
    for first, second in edges:
        if first in seen and second in seen:
            return [first, second]
        seen |= {first, second}
    return edges[-1]
