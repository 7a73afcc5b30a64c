def find_circle_num(is_connected: list[list[int]]) -> int:
    """Return the number of provinces: groups of cities joined directly or by way of others."""
