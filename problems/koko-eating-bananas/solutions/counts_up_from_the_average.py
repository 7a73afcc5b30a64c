"""Tries one speed after the other, from that which would do if hours could be shared. Time: O(n v). Space: O(1)."""


def min_eating_speed(piles: list[int], h: int) -> int:
    speed = -(-sum(piles) // h)
    while sum(-(-pile // speed) for pile in piles) > h:
        speed += 1
    return speed
