"""Tries every number of every coin, the largest coins first. Time: O(a^(n - 1)). Space: O(n)."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    values = sorted(coins, reverse=True)

    def fewest(position: int, rest: int) -> float:
        count, left = divmod(rest, values[position])
        if position == len(values) - 1:
            return count if left == 0 else inf
        return min([used + fewest(position + 1, rest - used * values[position]) for used in range(count + 1)])

    best = fewest(0, amount)
    return -1 if best == inf else int(best)
