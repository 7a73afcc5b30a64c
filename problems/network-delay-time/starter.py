def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    """Return when the last of the nodes 1 to n has the signal that node k sends at time 0, or -1 if one never has."""
