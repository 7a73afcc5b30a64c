from math import sqrt


def climb_stairs(n):
    return int(((1 + sqrt(5)) / 2) ** (n + 1) / sqrt(5))
