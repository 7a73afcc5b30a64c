def climb_stairs(n):
    return n // 2 + 1
