def min_eating_speed(piles: list[int], h: int) -> int:
    """The smallest whole speed, in bananas per hour, at which all piles are eaten within h hours; one pile per hour."""
