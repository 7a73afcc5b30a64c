"""Binary search for the first speed that is enough. Time: O(n log m). Space: O(1)."""


def min_eating_speed(piles: list[int], h: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if hours_at(speed, piles) <= h:
            high = speed
        else:
            low = speed + 1
    return low


def hours_at(speed: int, piles: list[int]) -> int:
    return sum((pile + speed - 1) // speed for pile in piles)
