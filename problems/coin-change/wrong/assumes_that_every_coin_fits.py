def coin_change(coins: list[int], amount: int) -> int:
    if amount == 0:
        return 0
    impossible = amount + 1
    fewest = [0] + [impossible] * amount
    for coin in coins:
        fewest[coin] = 1
    for total in range(1, amount + 1):
        for coin in coins:
            if coin < total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount] if fewest[amount] != impossible else -1
