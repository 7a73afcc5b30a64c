def find_redundant_connection(edges):
    return edges[-1]
