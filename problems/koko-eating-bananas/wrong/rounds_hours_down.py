def min_eating_speed(piles, h):
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum(pile // speed for pile in piles) <= h:
            high = speed
        else:
            low = speed + 1
    return low
