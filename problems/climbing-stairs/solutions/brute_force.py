"""Tries both moves from every step. Time: O(1.62^n). Space: O(n)."""


def climb_stairs(n: int) -> int:
    def arrivals(step: int) -> int:
        if step >= n:
            return int(step == n)
        return arrivals(step + 1) + arrivals(step + 2)

    return arrivals(0)
