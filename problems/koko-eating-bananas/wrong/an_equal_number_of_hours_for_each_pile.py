def min_eating_speed(piles, h):
    hours = h // len(piles)
    return max(-(-pile // hours) for pile in piles)
