"""Adds the last two counts, from the bottom up. Time: O(n). Space: O(1)."""


def climb_stairs(n: int) -> int:
    # One way to stand at the bottom, and none to come from below it.
    ways, ways_one_below = 1, 0
    for _ in range(n):
        ways, ways_one_below = ways + ways_one_below, ways
    return ways
