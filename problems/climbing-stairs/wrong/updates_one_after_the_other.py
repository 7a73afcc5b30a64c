def climb_stairs(n):
    ways, before = 1, 1
    for _ in range(n - 1):
        ways = ways + before
        before = ways
    return ways
