"""With k double steps there are n - k moves, of which any k are the double ones. Time: O(n^2). Space: O(1)."""

from math import comb


def climb_stairs(n: int) -> int:
    return sum(comb(n - doubles, doubles) for doubles in range(n // 2 + 1))
