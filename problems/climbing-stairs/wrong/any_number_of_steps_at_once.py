def climb_stairs(n):
    return 2 ** (n - 1)
