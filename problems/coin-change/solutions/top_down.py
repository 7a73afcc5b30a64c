"""The recurrence as it stands, each amount computed once. Time: O(n a). Space: O(a)."""

from functools import cache
from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    @cache
    def fewest(rest: int) -> float:
        if rest == 0:
            return 0
        return 1 + min((fewest(rest - coin) for coin in coins if coin <= rest), default=inf)

    best = fewest(amount)
    return -1 if best == inf else int(best)
