def min_eating_speed(piles, h):
    return -(-sum(piles) // h)
