def find_redundant_connection(edges: list[list[int]]) -> list[int]:
    """Return the last connection in edges whose removal leaves a tree."""
