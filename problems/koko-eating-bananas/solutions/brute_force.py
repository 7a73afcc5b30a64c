"""Tries one speed after the other, from 1. Time: O(n v). Space: O(1)."""


def min_eating_speed(piles: list[int], h: int) -> int:
    speed = 0
    hours = h + 1
    while hours > h:
        speed += 1
        hours = 0
        for pile in piles:
            full, rest = divmod(pile, speed)
            hours += full
            if rest:
                hours += 1
    return speed
