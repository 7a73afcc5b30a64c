def min_eating_speed(piles, h):
    low, high = 1, max(piles)
    best = high
    while low <= high:
        speed = (low + high) // 2
        hours = sum(-(-pile // speed) for pile in piles)
        if hours == h:
            best = min(best, speed)
        if hours <= h:
            high = speed - 1
        else:
            low = speed + 1
    return best
